package org.plumbline.report.pdf;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;

/** The typefaces of one file: embedded when first used, later cut down to the glyphs used. */
final class DocumentFonts {

    private record Embedded(String name, PDType0Font font) {}

    private final FontLibrary library;
    private final PDDocument document;
    private final PDResources resources;
    private final Map<Typeface, Embedded> embedded = new EnumMap<>(Typeface.class);

    DocumentFonts(FontLibrary library, PDDocument document, PDResources resources) {
        this.library = library;
        this.document = document;
        this.resources = resources;
    }

    double width(String text, TypeStyle style) {
        return library.width(text, style);
    }

    /** Shows clean text from a point on its baseline, in the colour that is set. */
    void show(ContentStream stream, String text, TypeStyle style, double x, double y) {
        double at = x;
        int from = 0;
        while (from < text.length()) {
            Typeface face = library.faceOf(text.codePointAt(from), style.face());
            int to = endOf(text, from, face, style.face());
            String part = text.substring(from, to);
            show(stream, part, face, style.size(), at, y);
            at += library.width(part, style);
            from = to;
        }
    }

    /** Cuts the typefaces down to what was shown; nothing can be shown afterwards. */
    void subset() throws IOException {
        for (Embedded font : embedded.values()) {
            font.font().subset();
        }
    }

    private int endOf(String text, int from, Typeface face, Typeface wanted) {
        int to = from;
        while (to < text.length() && library.faceOf(text.codePointAt(to), wanted) == face) {
            to += Character.charCount(text.codePointAt(to));
        }
        return to;
    }

    private void show(
            ContentStream stream, String text, Typeface face, double size, double x, double y) {
        Embedded font = embedded.computeIfAbsent(face, this::embed);
        text.codePoints().forEach(font.font()::addToSubset);
        try {
            stream.text(font.name(), size, x, y, font.font().encode(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Embedded embed(Typeface face) {
        try {
            var font = PDType0Font.load(document, library.file(face).font(), true);
            return new Embedded(resources.add(font).getName(), font);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
