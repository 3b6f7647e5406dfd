package org.plumbline.chart;

/**
 * How a line or an edge is drawn; ends are cut flat, centred on the geometry.
 *
 * @param width in the units of the drawing, positive
 */
public record Stroke(Ink ink, double width, Dash dash) {

    public static Stroke solid(Ink ink, double width) {
        return new Stroke(ink, width, Dash.SOLID);
    }

    public static Stroke dashed(Ink ink, double width) {
        return new Stroke(ink, width, Dash.DASHED);
    }

    public static Stroke dotted(Ink ink, double width) {
        return new Stroke(ink, width, Dash.DOTTED);
    }
}
