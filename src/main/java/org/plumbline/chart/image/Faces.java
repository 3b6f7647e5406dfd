package org.plumbline.chart.image;

import org.plumbline.chart.TextStyle;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * The typefaces of charts, from the product's own files. Java copies each file that it reads to the
 * temporary folder and removes it as the program ends. Safe for use by several threads.
 */
final class Faces {

    /** Stands visibly for a character that neither typeface has. */
    private static final int REPLACEMENT = '\u25A1';

    private final Font sans = read("SourceSans3-Regular");
    private final Font sansStrong = read("SourceSans3-Semibold");
    private final Font serif = read("SourceSerif4-Regular");
    private final Font serifStrong = read("SourceSerif4-Semibold");

    /** The typeface of a style, at its size. */
    Font of(TextStyle style) {
        return face(style).deriveFont((float) style.size());
    }

    /** Which typeface shows a character: that of the style, else the sans of the same weight. */
    Font showing(int codePoint, TextStyle style) {
        Font own = of(style);
        return own.canDisplay(codePoint)
                ? own
                : of(new TextStyle(style.ink(), style.size(), style.bold(), false));
    }

    /** The character itself, or a box where no typeface has it. */
    int shown(int codePoint, TextStyle style) {
        return showing(codePoint, style).canDisplay(codePoint) ? codePoint : REPLACEMENT;
    }

    private Font face(TextStyle style) {
        if (style.serif()) {
            return style.bold() ? serifStrong : serif;
        }
        return style.bold() ? sansStrong : sans;
    }

    private static Font read(String name) {
        String file = "/org/plumbline/fonts/" + name + ".ttf";
        try (InputStream in = Faces.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("The typeface " + name + " is missing");
            }
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("The typeface " + name + " cannot be read", e);
        }
    }
}
