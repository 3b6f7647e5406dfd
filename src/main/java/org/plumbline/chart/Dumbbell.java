package org.plumbline.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The CEO's own level and the median of the others, item by item. Made only with the CEO's consent
 * (design section 9).
 */
public final class Dumbbell implements Chart {

    /** From this many levels on a gap is drawn and written bold (design section 5). */
    static final double WIDE = 2;

    private static final double HEAD = 26;
    private static final double ROW = 27;

    private final List<Pair> pairs;
    private final GapWords words;
    private final Lettering lettering;

    /**
     * @param pairs in the order in which they are asked; at least one
     */
    public Dumbbell(List<Pair> pairs, Lettering lettering) {
        this.pairs = List.copyOf(pairs);
        this.words = new GapWords(lettering.messages());
        this.lettering = lettering;
    }

    @Override
    public Drawing draw(double askedWidth) {
        String head = lettering.get("chart.dumbbell.head");
        List<String> values = new ArrayList<>(pairs.stream().map(words::levels).toList());
        values.add(head);
        RowFrame frame =
                RowFrame.fit(
                        lettering, pairs.stream().map(Pair::label).toList(), values, askedWidth);
        Sketch sketch = new Sketch();
        Axis axis = frame.axis(0, 5);
        double bottom = HEAD + pairs.size() * ROW;
        IntStream.rangeClosed(0, 5).forEach(level -> tick(sketch, axis.x(level), level, bottom));
        sketch.centred(frame.width(), HEAD / 2, head, Anchor.END, RowFrame.SMALL);
        IntStream.range(0, pairs.size())
                .forEach(i -> row(sketch, frame, pairs.get(i), HEAD + i * ROW + ROW / 2 + 1));
        List<Legend.Sign> signs = List.of(Legend.Sign.CEO, Legend.Sign.OTHERS);
        double legend = new Legend(sketch, lettering).draw(signs, bottom + 6, frame.width());
        return sketch.finish(frame.width(), bottom + 6 + legend, sentence(), table());
    }

    private static void tick(Sketch sketch, double x, int level, double bottom) {
        sketch.line(x, HEAD - 3, x, bottom, Stroke.solid(Ink.GRID, 1));
        sketch.centred(x, HEAD / 2, Integer.toString(level), Anchor.MIDDLE, RowFrame.SMALL);
    }

    private void row(Sketch sketch, RowFrame frame, Pair pair, double y) {
        Axis axis = frame.axis(0, 5);
        double ceo = axis.x(pair.ceo());
        double others = axis.x(pair.others());
        Stroke stroke = pair.isWide() ? Stroke.solid(Ink.INK, 3) : Stroke.solid(Ink.RANGE, 2);
        if (ceo != others) {
            sketch.line(ceo, y, others, y, stroke);
        }
        Glyphs glyphs = new Glyphs(sketch);
        glyphs.ring(others, y);
        if (ceo == others) {
            sketch.rect(ceo - 2.5, y - 2.5, 5, 5, 0, Paint.fill(Ink.INK));
        } else {
            glyphs.square(ceo, y);
        }
        frame.label(sketch, lettering, pair.label(), y);
        TextStyle style =
                pair.isWide() ? TextStyle.strong(Ink.TEXT, TextStyle.SMALL) : RowFrame.SMALL;
        frame.value(sketch, words.levels(pair), y, style);
    }

    private String sentence() {
        long wide = pairs.stream().filter(Pair::isWide).count();
        Pair widest =
                pairs.stream()
                        .max(Comparator.comparingDouble(pair -> Math.abs(pair.gap())))
                        .orElseThrow();
        return wide == 0
                ? lettering.get("chart.dumbbell.near", pairs.size())
                : lettering.get(
                        "chart.dumbbell.wide",
                        wide,
                        pairs.size(),
                        widest.label(),
                        words.levels(widest));
    }

    private ChartTable table() {
        return new ChartTable(
                List.of(
                        lettering.get("chart.head.what"),
                        lettering.get("chart.legend.ceo"),
                        lettering.get("chart.legend.others"),
                        lettering.get("chart.dumbbell.head")),
                pairs.stream()
                        .map(
                                pair ->
                                        List.of(
                                                pair.label(),
                                                words.level(pair.ceo()),
                                                words.level(pair.others()),
                                                words.levels(pair)))
                        .toList());
    }

    /**
     * Two views of one item.
     *
     * @param label short title of the item
     * @param ceo the CEO's own level
     * @param others the median level of everybody else
     */
    public record Pair(String label, double ceo, double others) {

        /** How many levels the CEO stands above the others; negative if below. */
        public double gap() {
            return ceo - others;
        }

        boolean isWide() {
            return Math.abs(gap()) >= WIDE;
        }
    }
}
