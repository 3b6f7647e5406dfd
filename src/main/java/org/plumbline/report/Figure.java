package org.plumbline.report;

import org.plumbline.chart.Chart;
import org.plumbline.chart.Drawing;

/**
 * A chart, laid out at the width of its place and never split. What it says in words is the
 * sentence of its drawing.
 *
 * @param caption the line below it, or blank
 */
public record Figure(Chart chart, String caption) implements Block {

    /** A chart without a caption, as wide as its place. */
    public static Figure of(Chart chart) {
        return new Figure(chart, "");
    }

    /** A drawing of a fixed size, made smaller only if it is wider than its place. */
    public static Figure of(Drawing drawing) {
        return of(width -> drawing);
    }
}
