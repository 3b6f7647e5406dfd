package org.plumbline.report.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The charts of a file: where they stand, and what stands in them. */
final class Figures {

    private static final double TOLERANCE = 1.5;

    private final PDDocument file;
    private final Map<COSDictionary, Map<Integer, PDMarkedContent>> contents = new HashMap<>();
    private final List<String> distorted = new ArrayList<>();
    private final List<String> cut = new ArrayList<>();

    private Figures(PDDocument file) {
        this.file = file;
        visit(file.getDocumentCatalog().getStructureTreeRoot());
    }

    /** Charts whose texts are wider than high or the other way round. */
    static List<String> distorted(WrittenPdf written) {
        return written.read(file -> new Figures(file).distorted);
    }

    /** Texts of charts that reach over the edge of their chart. */
    static List<String> cut(WrittenPdf written) {
        return written.read(file -> new Figures(file).cut);
    }

    private void visit(PDStructureNode node) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if (element.getStructureType().equals("Figure")) {
                    figure(element);
                }
                visit(element);
            }
        }
    }

    private void figure(PDStructureElement element) {
        for (Object kid : element.getKids()) {
            if (kid instanceof PDMarkedContentReference reference) {
                PDMarkedContent content =
                        contents.computeIfAbsent(
                                        reference.getPage().getCOSObject(),
                                        page -> marked(reference.getPage()))
                                .get(reference.getMCID());
                if (content != null) {
                    bounds(element).ifPresent(box -> texts(content, box, reference.getPage()));
                }
            }
        }
    }

    private static Map<Integer, PDMarkedContent> marked(PDPage page) {
        try {
            var extractor = new PDFMarkedContentExtractor();
            extractor.setSuppressDuplicateOverlappingText(false);
            extractor.processPage(page);
            Map<Integer, PDMarkedContent> marked = new HashMap<>();
            extractor.getMarkedContents().stream()
                    .filter(content -> content.getMCID() >= 0)
                    .forEach(content -> marked.put(content.getMCID(), content));
            return marked;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<PDRectangle> bounds(PDStructureElement element) {
        var attributes = element.getAttributes();
        for (int i = 0; i < attributes.size(); i++) {
            COSBase box = attributes.getObject(i).getCOSObject().getDictionaryObject(COSName.BBOX);
            if (box instanceof COSArray array) {
                return Optional.of(new PDRectangle(array));
            }
        }
        return Optional.empty();
    }

    private void texts(PDMarkedContent content, PDRectangle box, PDPage page) {
        for (Object inside : content.getContents()) {
            if (inside instanceof TextPosition text && !text.getUnicode().isBlank()) {
                Matrix matrix = text.getTextMatrix();
                if (Math.abs(matrix.getScalingFactorX() - matrix.getScalingFactorY()) > 0.01) {
                    distorted.add(text.getUnicode());
                }
                double left = text.getXDirAdj();
                double right = left + text.getWidthDirAdj();
                double baseline = page.getMediaBox().getHeight() - text.getYDirAdj();
                if (left < box.getLowerLeftX() - TOLERANCE
                        || right > box.getUpperRightX() + TOLERANCE
                        || baseline < box.getLowerLeftY() - TOLERANCE
                        || baseline > box.getUpperRightY() + TOLERANCE) {
                    cut.add(text.getUnicode() + " on page " + (file.getPages().indexOf(page) + 1));
                }
            }
        }
    }
}
