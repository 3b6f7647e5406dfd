package org.plumbline.chart.image;

import org.plumbline.chart.Drawing;
import org.plumbline.chart.Palette;

import java.awt.image.BufferedImage;

/**
 * Paints a drawing as a PNG picture in the product's own typefaces, whether or not the system has
 * them or a display. The same drawing always gives the same bytes on one system. Nothing of a
 * drawing is written to disk on the way. Safe for use by several threads.
 */
public final class PngWriter {

    /** Twice as many pixels each way as units: sharp in print and on fine screens. */
    public static final double FINE = 2;

    /** One for the program: Java keeps a temporary copy of each typeface that it reads. */
    private static final Faces FACES = new Faces();

    private final Palette palette;
    private final double scale;

    /**
     * @param palette the colours of the picture; its canvas is the ground of the picture
     * @param scale pixels for each unit of a drawing, above 0
     */
    public PngWriter(Palette palette, double scale) {
        if (!(scale > 0)) {
            throw new IllegalArgumentException("The scale must be above 0");
        }
        this.palette = palette;
        this.scale = scale;
    }

    /** The bytes of the picture; it says in its metadata how large it is meant to be. */
    public byte[] write(Drawing drawing) {
        var image =
                new BufferedImage(
                        pixels(drawing.width()),
                        pixels(drawing.height()),
                        BufferedImage.TYPE_INT_RGB);
        var canvas = image.createGraphics();
        try {
            new DrawingCanvas(canvas, palette, FACES).paint(drawing, scale);
        } finally {
            canvas.dispose();
        }
        return new PngFile(image, scale).bytes();
    }

    private int pixels(double units) {
        return Math.max(1, (int) Math.ceil(units * scale));
    }
}
