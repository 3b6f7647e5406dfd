package org.plumbline.chart;

/** The rhythm of a line; lengths in the units of the drawing. */
public enum Dash {
    SOLID(0, 0),
    DASHED(4, 3),
    DOTTED(2, 2);

    private final double on;
    private final double off;

    Dash(double on, double off) {
        this.on = on;
        this.off = off;
    }

    /** Length of a drawn piece; 0 for a solid line. */
    public double on() {
        return on;
    }

    /** Length of a gap; 0 for a solid line. */
    public double off() {
        return off;
    }
}
