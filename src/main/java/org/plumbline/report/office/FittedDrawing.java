package org.plumbline.report.office;

import org.plumbline.chart.Chart;
import org.plumbline.chart.Drawing;

/**
 * A chart laid out for a slide: as narrow as its height allows, so that its texts are as large as
 * they can be there.
 *
 * @param scale points for each unit of the drawing
 */
record FittedDrawing(Drawing drawing, double scale) {

    private static final double NARROWEST = 560;
    private static final double WIDEST = 1_600;
    private static final double STEP = 40;

    /** Lays a chart out for a place of a size in points. */
    static FittedDrawing of(Chart chart, double width, double height) {
        Drawing drawing = chart.draw(NARROWEST);
        double asked = NARROWEST;
        while (drawing.height() * width / asked > height && asked < WIDEST) {
            asked += STEP;
            drawing = chart.draw(asked);
        }
        double scale = Math.min(width / drawing.width(), height / drawing.height());
        return new FittedDrawing(drawing, scale);
    }
}
