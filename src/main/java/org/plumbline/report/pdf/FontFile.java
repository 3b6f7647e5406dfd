package org.plumbline.report.pdf;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

/** One font file: which characters it has and how wide they are. Not safe for several threads. */
final class FontFile {

    private final TrueTypeFont font;
    private final CmapLookup characters;
    private final Map<Integer, Double> advances = new HashMap<>();
    private final double unitsPerEm;
    private final double ascent;
    private final double descent;

    private FontFile(TrueTypeFont font) throws IOException {
        this.font = font;
        // Ligatures and other substitutions are off: the text stays what it is when it is copied.
        font.setEnableGsub(false);
        characters = font.getUnicodeCmapLookup();
        unitsPerEm = font.getUnitsPerEm();
        ascent = font.getHorizontalHeader().getAscender() / unitsPerEm;
        descent = -font.getHorizontalHeader().getDescender() / unitsPerEm;
    }

    /** Reads a font from the class path. */
    static FontFile read(Typeface typeface) {
        try (InputStream stream = FontFile.class.getResourceAsStream(typeface.resource())) {
            if (stream == null) {
                throw new IllegalStateException("No font " + typeface.resource());
            }
            var bytes = new RandomAccessReadBuffer(stream.readAllBytes());
            return new FontFile(new TTFParser().parse(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    TrueTypeFont font() {
        return font;
    }

    /** Whether there is a glyph for a character. */
    boolean has(int codePoint) {
        return characters.getGlyphId(codePoint) != 0;
    }

    /** The width of a character, as a part of the type size. */
    double advance(int codePoint) {
        return advances.computeIfAbsent(codePoint, this::readAdvance);
    }

    /** The height of the line above the baseline, as a part of the type size. */
    double ascent() {
        return ascent;
    }

    /** The depth of the line below the baseline, as a part of the type size. */
    double descent() {
        return descent;
    }

    private double readAdvance(int codePoint) {
        try {
            return font.getAdvanceWidth(characters.getGlyphId(codePoint)) / unitsPerEm;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
