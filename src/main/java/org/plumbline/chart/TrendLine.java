package org.plumbline.chart;

import java.util.List;
import java.util.stream.IntStream;

/** The index of several assessments as one small line in a list, the latest marked. */
public final class TrendLine implements Chart {

    private static final double HEIGHT = 26;
    private static final double MARGIN = 5;
    private static final double DOT = 3.5;

    private final List<IndexTrend.Year> years;
    private final IndexTrend trend;

    /**
     * The line over these assessments.
     *
     * @param years oldest first, at least two, each with an index
     */
    public TrendLine(List<IndexTrend.Year> years, Lettering lettering) {
        this.years = List.copyOf(years);
        this.trend = new IndexTrend(years, lettering);
    }

    @Override
    public Drawing draw(double width) {
        Sketch sketch = new Sketch();
        IntStream.range(0, years.size() - 1).forEach(i -> line(sketch, i, width));
        int latest = years.size() - 1;
        sketch.circle(x(latest, width), y(latest), DOT, Paint.fill(Ink.ACCENT));
        Drawing whole = trend.draw(width);
        return sketch.finish(width, HEIGHT, whole.sentence(), whole.table());
    }

    private void line(Sketch sketch, int year, double width) {
        sketch.line(
                x(year, width), y(year), x(year + 1, width), y(year + 1), Stroke.solid(Ink.DOT, 2));
    }

    private double x(int year, double width) {
        return MARGIN + (width - 2 * MARGIN) * year / (years.size() - 1);
    }

    private double y(int year) {
        double index = years.get(year).index().orElse(0);
        return HEIGHT - MARGIN - (HEIGHT - 2 * MARGIN) * index / 100;
    }
}
