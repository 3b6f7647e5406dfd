package org.plumbline.chart;

import org.plumbline.scoring.DisplayRounding;
import org.plumbline.scoring.Range;
import org.plumbline.scoring.Stage;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/** The index in several assessments, oldest first, each with its range, on the five stages. */
public final class IndexTrend implements Chart {

    private static final double TOP = 24;
    private static final double PLOT = 170;
    private static final double FOOT = 26;
    private static final double LINE = 16;
    private static final int MOST_LINES = 3;

    /** All titles are measured in the style of the latest, which is the widest. */
    private static final TextStyle TITLE = TextStyle.strong(Ink.TEXT, TextStyle.SMALL);

    private static final double BAR = 10;
    private static final double BESIDE = 14;

    private final List<Year> years;
    private final Lettering lettering;

    /**
     * One assessment.
     *
     * @param title what it is called
     * @param index 0 to 100, absent where there is none
     * @param range beside the index, if one may be shown
     */
    public record Year(String title, OptionalDouble index, Optional<Range> range) {}

    /**
     * The trend over these assessments.
     *
     * @param years oldest first, at least one
     */
    public IndexTrend(List<Year> years, Lettering lettering) {
        this.years = List.copyOf(years);
        this.lettering = lettering;
    }

    @Override
    public Drawing draw(double askedWidth) {
        double width = Math.max(askedWidth, RowFrame.MIN_WIDTH);
        Sketch sketch = new Sketch();
        for (Stage stage : Stage.values()) {
            zone(sketch, stage, width);
        }
        IntStream.range(0, years.size() - 1).forEach(i -> line(sketch, i, width));
        IntStream.range(0, years.size()).forEach(i -> year(sketch, i, width));
        int lines = years.stream().mapToInt(year -> title(year, width).size()).max().orElse(1);
        double foot = FOOT + (lines - 1) * LINE;
        return sketch.finish(width, TOP + PLOT + foot, sentence(), table());
    }

    /** A title below its point, on as many lines as it needs. */
    private List<String> title(Year year, double width) {
        double room = (width - 2 * BESIDE) / years.size() - 8;
        return lettering.lines(year.title(), TITLE, room, MOST_LINES);
    }

    /** The line from which a stage begins; the scale is never cut. */
    private static void zone(Sketch sketch, Stage stage, double width) {
        double y = y(stage.lowest());
        sketch.line(0, y, width, y, Stroke.dashed(Ink.GRID, 1));
        sketch.centred(
                0,
                y - 9,
                Integer.toString(stage.number()),
                Anchor.START,
                TextStyle.plain(Ink.TEXT_SUBTLE, TextStyle.SMALL));
    }

    private static double y(double index) {
        return TOP + PLOT * (1 - index / 100);
    }

    private double x(int year, double width) {
        double room = width - 2 * BESIDE;
        return BESIDE + room * (year + 0.5) / years.size();
    }

    private void line(Sketch sketch, int year, double width) {
        OptionalDouble from = years.get(year).index();
        OptionalDouble to = years.get(year + 1).index();
        if (from.isPresent() && to.isPresent()) {
            sketch.line(
                    x(year, width),
                    y(from.getAsDouble()),
                    x(year + 1, width),
                    y(to.getAsDouble()),
                    Stroke.solid(Ink.ACCENT, 2));
        }
    }

    private void year(Sketch sketch, int index, double width) {
        Year year = years.get(index);
        double x = x(index, width);
        boolean latest = index == years.size() - 1;
        List<String> title = title(year, width);
        for (int line = 0; line < title.size(); line++) {
            double y = TOP + PLOT + FOOT / 2 + 2 + line * LINE;
            sketch.centred(x, y, title.get(line), Anchor.MIDDLE, latest ? TITLE : RowFrame.SMALL);
        }
        if (year.index().isPresent()) {
            point(sketch, year, x, latest);
        }
    }

    private void point(Sketch sketch, Year year, double x, boolean latest) {
        double score = year.index().getAsDouble();
        year.range().ifPresent(range -> bar(sketch, range, x));
        Ink fill = latest ? Ink.ACCENT : Ink.CANVAS;
        sketch.circle(x, y(score), 5, Paint.of(fill, Stroke.solid(Ink.ACCENT, 2)));
        String figure = lettering.messages().integer(DisplayRounding.points(score));
        sketch.centred(x + BAR, y(score) - 12, figure, Anchor.START, RowFrame.VALUE);
    }

    private static void bar(Sketch sketch, Range range, double x) {
        double top = y(range.high());
        double height = Math.max(y(range.low()) - top, BAR);
        sketch.rect(x - BAR / 2, top, BAR, height, BAR / 2, Paint.fill(Ink.BAND));
    }

    private String sentence() {
        List<String> parts =
                years.stream()
                        .map(year -> lettering.get("chart.trend.part", year.title(), index(year)))
                        .toList();
        return lettering.get("chart.trend.sentence", String.join(", ", parts));
    }

    private String index(Year year) {
        return year.index().isPresent()
                ? lettering.messages().integer(DisplayRounding.points(year.index().getAsDouble()))
                : lettering.get("chart.none");
    }

    private ChartTable table() {
        return new ChartTable(
                List.of(
                        lettering.get("chart.head.what"),
                        lettering.get("chart.maturity.index"),
                        lettering.get("chart.legend.band")),
                years.stream()
                        .map(year -> List.of(year.title(), index(year), between(year)))
                        .toList());
    }

    private String between(Year year) {
        return year.range()
                .map(
                        range ->
                                lettering.get(
                                        "chart.between",
                                        DisplayRounding.points(range.low()),
                                        DisplayRounding.points(range.high())))
                .orElseGet(() -> lettering.get("chart.none"));
    }
}
