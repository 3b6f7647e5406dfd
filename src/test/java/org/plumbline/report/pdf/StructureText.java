package org.plumbline.report.pdf;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The structure tree of a file as indented text: what a screen reader reads, in its order. */
final class StructureText {

    private final Map<COSDictionary, Map<Integer, String>> texts = new HashMap<>();
    private final StringBuilder out = new StringBuilder();

    private StructureText(PDDocument file) {
        for (PDPage page : file.getPages()) {
            texts.put(page.getCOSObject(), marked(page));
        }
        kids(file.getDocumentCatalog().getStructureTreeRoot(), 0);
    }

    static String of(PDDocument file) {
        return new StructureText(file).out.toString();
    }

    private static Map<Integer, String> marked(PDPage page) {
        try {
            var extractor = new PDFMarkedContentExtractor();
            extractor.setSuppressDuplicateOverlappingText(false);
            extractor.processPage(page);
            return extractor.getMarkedContents().stream()
                    .filter(content -> content.getMCID() >= 0)
                    .collect(Collectors.toMap(PDMarkedContent::getMCID, StructureText::text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(PDMarkedContent content) {
        return content.getContents().stream()
                .filter(TextPosition.class::isInstance)
                .map(text -> ((TextPosition) text).getUnicode())
                .collect(Collectors.joining());
    }

    private void kids(PDStructureNode node, int depth) {
        var text = new StringBuilder();
        for (Object kid : node.getKids()) {
            switch (kid) {
                case PDStructureElement element -> {
                    flush(text, depth);
                    element(element, depth);
                }
                case PDMarkedContentReference reference ->
                        text.append(
                                texts.getOrDefault(reference.getPage().getCOSObject(), Map.of())
                                        .getOrDefault(reference.getMCID(), "?"));
                case PDObjectReference ignored -> text.append("[link]");
                default -> text.append("unexpected ").append(kid);
            }
        }
        flush(text, depth);
    }

    private void element(PDStructureElement element, int depth) {
        String alternative = element.getAlternateDescription();
        out.append("  ".repeat(depth)).append(element.getStructureType());
        if (alternative != null) {
            out.append(" alt=\"").append(alternative).append('"');
        }
        out.append(attributes(element)).append('\n');
        kids(element, depth + 1);
    }

    private static String attributes(PDStructureElement element) {
        var attributes = element.getAttributes();
        return attributes.size() == 0
                ? ""
                : List.of("Scope", "ColSpan", "ListNumbering").stream()
                        .flatMap(
                                key ->
                                        java.util.stream.IntStream.range(0, attributes.size())
                                                .mapToObj(attributes::getObject)
                                                .map(a -> a.getCOSObject().getItem(key))
                                                .filter(java.util.Objects::nonNull)
                                                .map(value -> " " + key + "=" + plain(value)))
                        .collect(Collectors.joining());
    }

    private static String plain(Object value) {
        return switch (value) {
            case org.apache.pdfbox.cos.COSName name -> name.getName();
            case org.apache.pdfbox.cos.COSNumber number -> Integer.toString(number.intValue());
            default -> value.toString();
        };
    }

    private void flush(StringBuilder text, int depth) {
        if (!text.isEmpty()) {
            out.append("  ".repeat(depth))
                    .append("| ")
                    .append(text.toString().strip())
                    .append('\n');
            text.setLength(0);
        }
    }
}
