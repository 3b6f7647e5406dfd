package org.plumbline.chart;

import java.util.List;

/**
 * The columns of a chart made of rows: a label at the left, a plot, a value at the right.
 *
 * @param labelRoom the width a label may take
 * @param plotFrom x where the plot begins
 * @param plotTo x where the plot ends
 * @param width of the whole drawing; values end here
 */
record RowFrame(double labelRoom, double plotFrom, double plotTo, double width) {

    /** No chart of rows is narrower. */
    static final double MIN_WIDTH = 220;

    static final TextStyle LABEL = TextStyle.plain(Ink.TEXT, 14);
    static final TextStyle VALUE = TextStyle.strong(Ink.TEXT, 14);
    private static final TextStyle SMALL_LABEL = TextStyle.plain(Ink.TEXT, TextStyle.SMALL);
    static final TextStyle SMALL = TextStyle.plain(Ink.TEXT_MUTED, TextStyle.SMALL);

    private static final double HALF_LINE = 6.8;
    private static final double GAP = 16;
    private static final double MIN_PLOT = 76;

    /** Gives labels and values the room they need and the rest to the plot. */
    static RowFrame fit(
            Lettering lettering, List<String> labels, List<String> values, double askedWidth) {
        double width = Math.max(askedWidth, MIN_WIDTH);
        double valueRoom = widest(lettering, values);
        double wanted = widest(lettering, labels);
        double labelRoom = Math.min(wanted, width - valueRoom - 2 * GAP - MIN_PLOT);
        return new RowFrame(
                Math.max(labelRoom, 0), labelRoom + GAP, width - valueRoom - GAP, width);
    }

    private static double widest(Lettering lettering, List<String> texts) {
        return texts.stream().mapToDouble(text -> lettering.width(text, VALUE)).max().orElse(0);
    }

    /** A label too long for one line stands in two smaller ones. */
    void label(Sketch sketch, Lettering lettering, String label, double y) {
        if (lettering.width(label, LABEL) <= labelRoom) {
            sketch.centred(0, y, label, Anchor.START, LABEL);
            return;
        }
        List<String> lines = lettering.lines(label, SMALL_LABEL, labelRoom);
        double top = y - (lines.size() - 1) * HALF_LINE;
        for (int line = 0; line < lines.size(); line++) {
            double at = top + 2 * line * HALF_LINE;
            sketch.centred(0, at, lines.get(line), Anchor.START, SMALL_LABEL);
        }
    }

    void value(Sketch sketch, String value, double y, TextStyle style) {
        sketch.centred(width, y, value, Anchor.END, style);
    }

    /** The line below a row. */
    void rule(Sketch sketch, double y) {
        sketch.line(0, y, width, y, Stroke.solid(Ink.GRID, 1));
    }

    Axis axis(double low, double high) {
        return new Axis(low, high, plotFrom, plotTo);
    }
}
