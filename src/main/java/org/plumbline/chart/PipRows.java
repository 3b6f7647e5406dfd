package org.plumbline.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * Rows of pips: how many of how many, filled for yes. The pips stand beside their labels, or below
 * them where labels are long.
 */
public final class PipRows implements Chart {

    private static final double ROW = 28;
    private static final double LINE = 20;
    private static final double GAP = 16;
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
        double width = Math.max(askedWidth, RowFrame.MIN_WIDTH);
        double value = widest(rows.stream().map(this::value).toList(), RowFrame.VALUE);
        double label = widest(rows.stream().map(Row::label).toList(), RowFrame.LABEL);
        double wanted = rows.stream().mapToInt(Row::of).max().orElse(0) * WIDEST_PITCH;
        boolean beside = label + wanted + value + 2 * GAP <= width;
        double from = beside ? label + GAP : 0;
        Layout layout = new Layout(width, from, width - value - GAP, beside);
        Sketch sketch = new Sketch();
        for (int i = 0; i < rows.size(); i++) {
            row(sketch, layout, rows.get(i), i * layout.height());
        }
        return sketch.finish(width, rows.size() * layout.height(), sentence(), table());
    }

    private double widest(List<String> texts, TextStyle style) {
        return texts.stream().mapToDouble(text -> lettering.width(text, style)).max().orElse(0);
    }

    private void row(Sketch sketch, Layout layout, Row row, double top) {
        double first = top + ROW / 2;
        double y = layout.beside() ? first : first + LINE;
        String label = lettering.fit(row.label(), RowFrame.LABEL, layout.width());
        sketch.centred(0, first, label, Anchor.START, RowFrame.LABEL);
        sketch.centred(layout.width(), y, value(row), Anchor.END, RowFrame.VALUE);
        pips(sketch, layout, row, y);
    }

    private static void pips(Sketch sketch, Layout layout, Row row, double y) {
        double pitch = Math.min(WIDEST_PITCH, layout.room() / Math.max(row.of(), 1));
        double radius = Math.min(LARGEST, pitch * 0.38);
        double left = layout.beside() ? layout.to() - pitch * row.of() : layout.from();
        for (int pip = 0; pip < row.of(); pip++) {
            double x = left + (pip + 0.5) * pitch;
            if (pip < row.filled()) {
                sketch.circle(x, y, radius, Paint.fill(Ink.INK));
            } else {
                sketch.circle(x, y, radius - 0.6, Paint.edge(Stroke.solid(Ink.DOT, 1.2)));
            }
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
     * Where pips stand.
     *
     * @param beside whether label and pips share a line; else the pips stand below the label
     */
    private record Layout(double width, double from, double to, boolean beside) {
        double room() {
            return to - from;
        }

        double height() {
            return beside ? ROW : ROW + LINE;
        }
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
