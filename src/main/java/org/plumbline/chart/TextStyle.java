package org.plumbline.chart;

/**
 * How a text is set.
 *
 * @param size in the units of the drawing
 * @param bold whether it is set in weight 600 instead of 400
 * @param serif whether it is set in Source Serif 4 (the questionnaire and the people speak) instead
 *     of Source Sans 3 (the product speaks), design section 1
 */
public record TextStyle(Ink ink, double size, boolean bold, boolean serif) {

    /** The smallest size: notes, axes, table heads (design section 3). */
    public static final double SMALL = 13;

    /** The size of labels and values. */
    public static final double BODY = 15;

    /** Sans, weight 400. */
    public static TextStyle plain(Ink ink, double size) {
        return new TextStyle(ink, size, false, false);
    }

    /** Sans, weight 600. */
    public static TextStyle strong(Ink ink, double size) {
        return new TextStyle(ink, size, true, false);
    }

    /** This style in another colour. */
    public TextStyle in(Ink other) {
        return new TextStyle(other, size, bold, serif);
    }
}
