package org.plumbline.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Sections by level: how many items of each section stand at each level, in the colour of the
 * level, with the section's own level and the agreement in words (method 8). Items without a value
 * that may be shown are counted in a column of their own.
 */
public final class HeatTable implements Chart {

    private static final int LEVELS = Ink.RAMP_TOP + 1;
    private static final double HEAD = 34;
    private static final double ROW = 32;
    private static final double FIELD = 26;
    private static final double GAP = 16;
    private static final double MIN_WIDTH = 420;
    private static final double MIN_FIELD = 30;
    private static final TextStyle WORD = TextStyle.plain(Ink.TEXT, TextStyle.SMALL);

    private final List<Row> rows;
    private final Lettering lettering;

    /**
     * @param rows at least one, in the order in which they are asked
     */
    public HeatTable(List<Row> rows, Lettering lettering) {
        this.rows = List.copyOf(rows);
        this.lettering = lettering;
    }

    @Override
    public Drawing draw(double askedWidth) {
        double width = Math.max(askedWidth, MIN_WIDTH);
        Columns columns = columns(width);
        Sketch sketch = new Sketch();
        head(sketch, columns);
        IntStream.range(0, rows.size())
                .forEach(i -> row(sketch, columns, rows.get(i), HEAD + i * ROW + ROW / 2));
        return sketch.finish(width, HEAD + rows.size() * ROW, sentence(), table());
    }

    private Columns columns(double width) {
        double word = widest(rows.stream().map(Row::agreement).toList(), agreementHead());
        double level = lettering.width(levelHead(), RowFrame.VALUE);
        double rest = width - word - level - 3 * GAP;
        double wanted =
                rows.stream()
                        .mapToDouble(row -> lettering.width(row.label(), RowFrame.LABEL))
                        .max()
                        .orElse(0);
        double label = Math.min(wanted, rest - MIN_FIELD * fields());
        double field = (rest - label) / fields();
        return new Columns(label, label + GAP, field, width - word - GAP, width - word);
    }

    private double widest(List<String> texts, String head) {
        double own =
                texts.stream().mapToDouble(text -> lettering.width(text, WORD)).max().orElse(0);
        return Math.max(own, lettering.width(head, RowFrame.SMALL));
    }

    private int fields() {
        return LEVELS + (anyHidden() ? 1 : 0);
    }

    private boolean anyHidden() {
        return rows.stream().anyMatch(row -> row.hidden() > 0);
    }

    private void head(Sketch sketch, Columns columns) {
        for (int level = 0; level < LEVELS; level++) {
            double x = columns.centre(level);
            Paint paint = Paint.of(Ink.ramp(level), Stroke.solid(Ink.rampEdge(level), 1));
            sketch.rect(x - 11, 5, 22, 20, 3, paint);
            TextStyle style = TextStyle.strong(Ink.rampText(level), TextStyle.SMALL);
            sketch.centred(x, 15, Integer.toString(level), Anchor.MIDDLE, style);
        }
        if (anyHidden()) {
            String text = lettering.get("chart.heat.hidden");
            String fitting = lettering.fit(text, RowFrame.SMALL, columns.field() - 2);
            sketch.centred(columns.centre(LEVELS), 15, fitting, Anchor.MIDDLE, RowFrame.SMALL);
        }
        sketch.centred(columns.levelTo(), 15, levelHead(), Anchor.END, RowFrame.SMALL);
        sketch.centred(columns.wordFrom(), 15, agreementHead(), Anchor.START, RowFrame.SMALL);
    }

    private void row(Sketch sketch, Columns columns, Row row, double y) {
        String label = lettering.fit(row.label(), RowFrame.LABEL, columns.label());
        sketch.centred(0, y, label, Anchor.START, RowFrame.LABEL);
        for (int level = 0; level < LEVELS; level++) {
            field(sketch, columns, level, row.itemsAt().get(level), y);
        }
        if (row.hidden() > 0) {
            String count = Integer.toString(row.hidden());
            sketch.centred(columns.centre(LEVELS), y, count, Anchor.MIDDLE, RowFrame.SMALL);
        }
        sketch.centred(columns.levelTo(), y, row.level(), Anchor.END, RowFrame.VALUE);
        sketch.centred(columns.wordFrom(), y, row.agreement(), Anchor.START, WORD);
    }

    private void field(Sketch sketch, Columns columns, int level, int items, double y) {
        double left = columns.centre(level) - columns.field() / 2 + 2;
        double width = columns.field() - 4;
        if (items == 0) {
            Paint empty = Paint.edge(Stroke.solid(Ink.BORDER_MUTED, 1));
            sketch.rect(left, y - FIELD / 2, width, FIELD, 3, empty);
            return;
        }
        Paint paint = Paint.of(Ink.ramp(level), Stroke.solid(Ink.rampEdge(level), 1));
        sketch.rect(left, y - FIELD / 2, width, FIELD, 3, paint);
        TextStyle style = TextStyle.plain(Ink.rampText(level), TextStyle.SMALL);
        String words = lettering.get("chart.heat.items", items);
        boolean fits = lettering.width(words, style) <= width - 6;
        String text = fits ? words : lettering.get("chart.heat.times", items);
        sketch.centred(columns.centre(level), y, text, Anchor.MIDDLE, style);
    }

    private String levelHead() {
        return lettering.get("chart.head.level");
    }

    private String agreementHead() {
        return lettering.get("chart.head.agreement");
    }

    private String sentence() {
        List<Row> valued = rows.stream().filter(Row::hasValue).toList();
        if (valued.isEmpty()) {
            return lettering.get("chart.tooFew");
        }
        Row high = valued.stream().max(Comparator.comparingDouble(Row::score)).orElseThrow();
        Row low = valued.stream().min(Comparator.comparingDouble(Row::score)).orElseThrow();
        return valued.size() == 1
                ? lettering.get("chart.rows.one", high.label(), high.level())
                : lettering.get(
                        "chart.rows.sentence",
                        high.label(),
                        high.level(),
                        low.label(),
                        low.level());
    }

    private ChartTable table() {
        List<String> heads = new ArrayList<>();
        heads.add(lettering.get("chart.head.what"));
        IntStream.range(0, LEVELS).forEach(level -> heads.add(Integer.toString(level)));
        heads.add(lettering.get("chart.heat.hidden"));
        heads.add(levelHead());
        heads.add(agreementHead());
        return new ChartTable(heads, rows.stream().map(HeatTable::cells).toList());
    }

    private static List<String> cells(Row row) {
        List<String> cells = new ArrayList<>();
        cells.add(row.label());
        row.itemsAt().forEach(items -> cells.add(Integer.toString(items)));
        cells.add(Integer.toString(row.hidden()));
        cells.add(row.level());
        cells.add(row.agreement());
        return cells;
    }

    /** Where the columns stand. */
    private record Columns(
            double label, double fieldsFrom, double field, double levelTo, double wordFrom) {
        double centre(int index) {
            return fieldsFrom + (index + 0.5) * field;
        }
    }

    /**
     * One section.
     *
     * @param itemsAt how many of its items stand at level 0 to 5
     * @param hidden how many of its items have no value that may be shown
     * @param score its score 0 to 100, -1 if it has none
     * @param level its level as shown
     * @param agreement the agreement in words, blank where there is no word
     */
    public record Row(
            String label,
            List<Integer> itemsAt,
            int hidden,
            double score,
            String level,
            String agreement) {

        public Row {
            itemsAt = List.copyOf(itemsAt);
            if (itemsAt.size() != LEVELS) {
                throw new IllegalArgumentException("Items are counted for levels 0 to 5");
            }
        }

        boolean hasValue() {
            return score >= 0;
        }
    }
}
