package org.plumbline.chart.image;

import org.plumbline.chart.Anchor;
import org.plumbline.chart.Mark;
import org.plumbline.chart.TextStyle;

import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;

/**
 * A line of text as the outline of its glyphs, each as wide as its advance: neither hinting nor
 * kerning moves a letter away from where the chart put it.
 */
final class TextOutline {

    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    private final Faces faces;

    TextOutline(Faces faces) {
        this.faces = faces;
    }

    Shape of(Mark.Text text) {
        var outline = new Path2D.Double();
        double width = append(PlainText.of(text.text()), text.style(), outline);
        double left = text.x() - before(text.anchor(), width);
        return outline.createTransformedShape(AffineTransform.getTranslateInstance(left, text.y()));
    }

    /** Sets the text from x = 0 on; returns its width. */
    private double append(String text, TextStyle style, Path2D outline) {
        double x = 0;
        int at = 0;
        while (at < text.length()) {
            int codePoint = faces.shown(text.codePointAt(at), style);
            Font face = faces.showing(codePoint, style);
            GlyphVector glyph = face.createGlyphVector(EXACT, Character.toString(codePoint));
            outline.append(glyph.getOutline((float) x, 0), false);
            x += glyph.getGlyphPosition(glyph.getNumGlyphs()).getX();
            at = text.offsetByCodePoints(at, 1);
        }
        return x;
    }

    private static double before(Anchor anchor, double width) {
        return switch (anchor) {
            case START -> 0;
            case MIDDLE -> width / 2;
            case END -> width;
        };
    }
}
