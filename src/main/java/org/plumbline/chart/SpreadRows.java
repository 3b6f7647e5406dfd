package org.plumbline.chart;

import org.plumbline.scoring.Spread;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * Rows on one scale: lowest to highest, the middle half, the team's median, the agreed level, the
 * official value and, dotted, the one of last time. A row whose spread may not be shown is a plain
 * bar up to its value; a row without a value says so.
 */
public final class SpreadRows implements Chart {

    private static final double ROW = 30;

    private final List<SpreadRow> rows;
    private final RowRuler ruler;
    private final Lettering lettering;

    private SpreadRows(List<SpreadRow> rows, RowRuler ruler, Lettering lettering) {
        this.rows = rows;
        this.ruler = ruler;
        this.lettering = lettering;
    }

    /** Rows on the scale of levels 0 to 5, strongest first, values with one decimal. */
    public static SpreadRows levels(List<SpreadRow> rows, Lettering lettering) {
        return new SpreadRows(strongestFirst(rows), RowRuler.LEVELS, lettering);
    }

    /** Rows on the scale of scores 0 to 100, strongest first, whole values. */
    public static SpreadRows scores(List<SpreadRow> rows, Lettering lettering) {
        return new SpreadRows(strongestFirst(rows), RowRuler.SCORES, lettering);
    }

    private static List<SpreadRow> strongestFirst(List<SpreadRow> rows) {
        return rows.stream()
                .sorted(
                        Comparator.comparingDouble((SpreadRow row) -> row.score().orElse(-1))
                                .reversed())
                .toList();
    }

    @Override
    public Drawing draw(double askedWidth) {
        String head = valueHead();
        List<String> values = new ArrayList<>(rows.stream().map(this::value).toList());
        values.add(head);
        RowFrame frame =
                RowFrame.fit(
                        lettering,
                        rows.stream().map(SpreadRow::label).toList(),
                        values,
                        askedWidth);
        Sketch sketch = new Sketch();
        RowScale scale = RowScale.of(ruler, frame);
        double bottom = RowScale.HEAD + rows.size() * ROW;
        scale.draw(sketch, bottom, frame, head);
        IntStream.range(0, rows.size()).forEach(i -> row(sketch, frame, scale, i));
        double legend = new Legend(sketch, lettering).draw(signs(), bottom + 6, frame.width());
        double height = legend == 0 ? bottom : bottom + 6 + legend;
        return sketch.finish(frame.width(), height, sentence(), table());
    }

    private void row(Sketch sketch, RowFrame frame, RowScale scale, int index) {
        SpreadRow row = rows.get(index);
        double y = RowScale.HEAD + index * ROW + ROW / 2 + 2;
        frame.label(sketch, lettering, row.label(), y);
        frame.value(
                sketch, value(row), y, row.score().isPresent() ? RowFrame.VALUE : RowFrame.SMALL);
        Glyphs glyphs = new Glyphs(sketch);
        if (row.spread().isPresent()) {
            spread(glyphs, scale, row.spread().get(), y);
        } else {
            row.score().ifPresent(value -> bar(sketch, scale, value, y));
        }
        row.lastTime().ifPresent(value -> glyphs.lastTime(scale.x(value), y));
        row.agreed().ifPresent(level -> glyphs.agreed(scale.x(level), y));
    }

    private void spread(Glyphs glyphs, RowScale scale, Spread spread, double y) {
        glyphs.range(scale.x(spread.lowest()), scale.x(spread.highest()), y);
        glyphs.band(scale.x(spread.lowerQuartile()), scale.x(spread.upperQuartile()), y);
        glyphs.ring(scale.x(spread.median()), y);
    }

    private void bar(Sketch sketch, RowScale scale, double value, double y) {
        double length = Math.max(scale.x(value) - scale.axis().from(), 1);
        Paint paint = Paint.of(Ink.BAND, Stroke.solid(Ink.RANGE, 1));
        sketch.rect(scale.axis().from(), y - 4, length, 8, 0, paint);
    }

    private List<Legend.Sign> signs() {
        List<Legend.Sign> signs = new ArrayList<>();
        if (rows.stream().anyMatch(row -> row.spread().isPresent())) {
            signs.addAll(List.of(Legend.Sign.RANGE, Legend.Sign.BAND, Legend.Sign.RING));
        }
        if (anyBefore()) {
            signs.add(Legend.Sign.LAST_TIME);
        }
        if (anyAgreed()) {
            signs.add(Legend.Sign.BOB);
        }
        return signs;
    }

    private boolean anyBefore() {
        return rows.stream().anyMatch(row -> row.lastTime().isPresent());
    }

    private boolean anyAgreed() {
        return rows.stream().anyMatch(row -> row.agreed().isPresent());
    }

    private String valueHead() {
        return lettering.get(ruler.headKey());
    }

    private String value(SpreadRow row) {
        return number(row.score());
    }

    private String number(OptionalDouble value) {
        return value.isEmpty()
                ? lettering.get("chart.none")
                : ruler.write(lettering, value.getAsDouble());
    }

    private String sentence() {
        List<SpreadRow> valued = rows.stream().filter(row -> row.score().isPresent()).toList();
        if (valued.isEmpty()) {
            return lettering.get("chart.tooFew");
        }
        SpreadRow high = valued.getFirst();
        SpreadRow low = valued.getLast();
        return valued.size() == 1
                ? lettering.get("chart.rows.one", high.label(), value(high))
                : lettering.get(
                        "chart.rows.sentence", high.label(), value(high), low.label(), value(low));
    }

    private ChartTable table() {
        List<String> heads = new ArrayList<>();
        heads.add(lettering.get("chart.head.what"));
        heads.add(valueHead());
        heads.add(lettering.get("chart.head.lowest"));
        heads.add(lettering.get("chart.head.lowerQuartile"));
        heads.add(lettering.get("chart.head.median"));
        heads.add(lettering.get("chart.head.upperQuartile"));
        heads.add(lettering.get("chart.head.highest"));
        heads.add(lettering.get("chart.head.agreed"));
        if (anyBefore()) {
            heads.add(lettering.get("chart.head.lastTime"));
        }
        return new ChartTable(heads, rows.stream().map(this::cells).toList());
    }

    private List<String> cells(SpreadRow row) {
        List<String> cells = new ArrayList<>(List.of(row.label(), value(row)));
        List<OptionalDouble> spread =
                row.spread()
                        .map(SpreadRows::values)
                        .orElseGet(() -> Collections.nCopies(5, OptionalDouble.empty()));
        spread.forEach(value -> cells.add(number(value)));
        cells.add(number(row.agreed()));
        if (anyBefore()) {
            cells.add(number(row.lastTime()));
        }
        return cells;
    }

    private static List<OptionalDouble> values(Spread spread) {
        return List.of(
                OptionalDouble.of(spread.lowest()),
                OptionalDouble.of(spread.lowerQuartile()),
                OptionalDouble.of(spread.median()),
                OptionalDouble.of(spread.upperQuartile()),
                OptionalDouble.of(spread.highest()));
    }
}
