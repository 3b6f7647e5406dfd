package org.plumbline.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Rows of pips: how many of how many, filled for yes. */
public final class PipRows implements Chart {

    private static final double ROW = 28;
    private static final double WIDEST_PITCH = 14;
    private static final double LARGEST = 4.5;

    private final List<Row> rows;
    private final Lettering lettering;

    /**
     * @param rows at least one
     */
    public PipRows(List<Row> rows, Lettering lettering) {
        this.rows = List.copyOf(rows);
        this.lettering = lettering;
    }

    @Override
    public Drawing draw(double askedWidth) {
        RowFrame frame =
                RowFrame.fit(
                        lettering,
                        rows.stream().map(Row::label).toList(),
                        rows.stream().map(this::value).toList(),
                        askedWidth);
        Sketch sketch = new Sketch();
        IntStream.range(0, rows.size())
                .forEach(i -> row(sketch, frame, rows.get(i), i * ROW + ROW / 2));
        return sketch.finish(frame.width(), rows.size() * ROW, sentence(), table());
    }

    private void row(Sketch sketch, RowFrame frame, Row row, double y) {
        frame.label(sketch, lettering, row.label(), y);
        frame.value(sketch, value(row), y, RowFrame.VALUE);
        double room = frame.plotTo() - frame.plotFrom();
        double pitch = Math.min(WIDEST_PITCH, room / Math.max(row.of(), 1));
        double radius = Math.min(LARGEST, pitch * 0.38);
        double first = frame.plotTo() - pitch * row.of() + pitch / 2;
        for (int pip = 0; pip < row.of(); pip++) {
            Paint paint =
                    pip < row.filled()
                            ? Paint.fill(Ink.INK)
                            : Paint.edge(Stroke.solid(Ink.DOT, 1.2));
            double own = pip < row.filled() ? radius : radius - 0.6;
            sketch.circle(first + pip * pitch, y, own, paint);
        }
    }

    private String value(Row row) {
        return lettering.get("chart.pips.of", row.filled(), row.of());
    }

    private String sentence() {
        List<String> parts = new ArrayList<>();
        rows.forEach(row -> parts.add(lettering.get("chart.pips.row", row.label(), value(row))));
        return String.join(" ", parts);
    }

    private ChartTable table() {
        return new ChartTable(
                List.of(lettering.get("chart.head.what"), lettering.get("chart.head.value")),
                rows.stream().map(row -> List.of(row.label(), value(row))).toList());
    }

    /**
     * One row.
     *
     * @param filled how many pips are filled
     * @param of how many there are
     */
    public record Row(String label, int filled, int of) {
        public Row {
            if (filled < 0 || filled > of) {
                throw new IllegalArgumentException("No more pips can be filled than there are");
            }
        }
    }
}
