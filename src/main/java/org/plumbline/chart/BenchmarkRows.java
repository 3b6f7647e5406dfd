package org.plumbline.chart;

import org.plumbline.comparison.Place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Rows on one scale: where an organisation stands among others (design 08b). Others are ticks
 * without names; a row made from fewer than five organisations has none of them.
 */
public final class BenchmarkRows implements Chart {

    private static final double ROW = 44;
    private static final double TICK = 8;

    private final List<Row> rows;
    private final String name;
    private final boolean agreed;
    private final RowRuler ruler;
    private final Lettering lettering;

    /**
     * One thing.
     *
     * @param place absent where fewer than five organisations have a value
     */
    public record Row(String label, Optional<Place> place) {}

    private BenchmarkRows(
            List<Row> rows, String name, boolean agreed, RowRuler ruler, Lettering lettering) {
        this.rows = List.copyOf(rows);
        this.name = name;
        this.agreed = agreed;
        this.ruler = ruler;
        this.lettering = lettering;
    }

    /**
     * Rows on the scale of levels 0 to 5; at least one.
     *
     * @param name of the organisation shown
     * @param agreed whether its team agreed on levels
     */
    public static BenchmarkRows levels(
            List<Row> rows, String name, boolean agreed, Lettering lettering) {
        return new BenchmarkRows(rows, name, agreed, RowRuler.LEVELS, lettering);
    }

    /**
     * Rows on the scale of scores 0 to 100; at least one.
     *
     * @param name of the organisation shown
     * @param agreed whether its team agreed on levels
     */
    public static BenchmarkRows scores(
            List<Row> rows, String name, boolean agreed, Lettering lettering) {
        return new BenchmarkRows(rows, name, agreed, RowRuler.SCORES, lettering);
    }

    @Override
    public Drawing draw(double askedWidth) {
        List<String> values = new ArrayList<>(rows.stream().map(this::placed).toList());
        values.add(lettering.get("chart.bench.place"));
        RowFrame frame =
                RowFrame.fit(lettering, rows.stream().map(Row::label).toList(), values, askedWidth);
        Sketch sketch = new Sketch();
        RowScale scale = RowScale.of(ruler, frame);
        double bottom = RowScale.HEAD + rows.size() * ROW;
        scale.draw(sketch, bottom, frame, lettering.get("chart.bench.place"));
        IntStream.range(0, rows.size()).forEach(i -> row(sketch, frame, scale, i));
        double legend = legend(sketch, bottom + 6, frame.width());
        return sketch.finish(frame.width(), bottom + 6 + legend, sentence(), table());
    }

    private void row(Sketch sketch, RowFrame frame, RowScale scale, int index) {
        Row row = rows.get(index);
        double y = RowScale.HEAD + index * ROW + ROW / 2 + 2;
        frame.label(sketch, lettering, row.label(), y);
        frame.value(
                sketch, placed(row), y, row.place().isPresent() ? RowFrame.LABEL : RowFrame.SMALL);
        row.place().ifPresent(place -> place(sketch, scale, place, y));
        frame.rule(sketch, RowScale.HEAD + (index + 1) * ROW);
    }

    private void place(Sketch sketch, RowScale scale, Place place, double y) {
        Glyphs glyphs = new Glyphs(sketch);
        glyphs.band(scale.x(place.middleFrom()), scale.x(place.middleTo()), y);
        for (double other : place.others()) {
            double x = scale.x(other);
            sketch.line(x, y - TICK, x, y + TICK, Stroke.solid(Ink.DOT, 2));
        }
        double own = scale.x(place.own());
        if (agreed) {
            glyphs.agreed(own, y);
        } else {
            glyphs.ring(own, y);
        }
    }

    private String placed(Row row) {
        return row.place()
                .map(
                        place ->
                                lettering.get(
                                        "chart.bench.rank", place.rank(), place.organisations()))
                .orElseGet(() -> lettering.get("chart.bench.tooFew"));
    }

    private double legend(Sketch sketch, double top, double width) {
        return new Legend(sketch, lettering)
                .drawEntries(
                        List.of(
                                new Legend.Entry(
                                        Legend.Sign.OTHER, lettering.get("chart.legend.other")),
                                new Legend.Entry(
                                        Legend.Sign.BAND, lettering.get("chart.legend.band")),
                                new Legend.Entry(
                                        agreed ? Legend.Sign.BOB : Legend.Sign.RING, name)),
                        top,
                        width);
    }

    private String sentence() {
        List<String> places =
                rows.stream()
                        .filter(row -> row.place().isPresent())
                        .map(row -> row.label() + ": " + placed(row))
                        .toList();
        return places.isEmpty()
                ? lettering.get("chart.bench.none")
                : lettering.get("chart.bench.sentence", name, String.join(", ", places));
    }

    private ChartTable table() {
        return new ChartTable(
                List.of(
                        lettering.get("chart.head.what"),
                        name,
                        lettering.get("chart.bench.place"),
                        lettering.get("chart.legend.band"),
                        lettering.get("chart.bench.others")),
                rows.stream().map(this::cells).toList());
    }

    private List<String> cells(Row row) {
        String none = lettering.get("chart.none");
        return row.place()
                .map(
                        place ->
                                List.of(
                                        row.label(),
                                        write(place.own()),
                                        placed(row),
                                        lettering.get(
                                                "chart.bench.between",
                                                write(place.middleFrom()),
                                                write(place.middleTo())),
                                        place.others().stream()
                                                .map(this::write)
                                                .collect(Collectors.joining(" · "))))
                .orElseGet(() -> List.of(row.label(), none, placed(row), none, none));
    }

    private String write(double points) {
        return ruler.write(lettering, points);
    }
}
