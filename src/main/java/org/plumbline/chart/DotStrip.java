package org.plumbline.chart;

import org.plumbline.scoring.Distribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * The answers to one item: a dot for each answer above its level, the bob at the agreed level, and,
 * where there was a second vote, the first one as a faint outline behind it (design section 5).
 */
public final class DotStrip implements Chart {

    private static final double MIN_WIDTH = 120;
    private static final double DOTS = 84;
    private static final double LEAST_DOTS = 40;
    private static final double BOB_ROOM = 26;
    private static final double LARGEST = 6;
    private static final double SMALLEST = 3;
    private static final double AIR = 2.3;
    private static final int NUMBER_FROM = 13;
    private static final double FOOT = 26;

    private final Votes votes;
    private final Optional<Votes> firstVote;
    private final OptionalInt agreed;
    private final Lettering lettering;

    /** One vote, without an agreed level. */
    public DotStrip(Distribution votes, Lettering lettering) {
        this(votes, Optional.empty(), OptionalInt.empty(), lettering);
    }

    /**
     * @param votes the vote to show in dots
     * @param firstVote the vote before it
     * @param agreed the level the team agreed on
     */
    public DotStrip(
            Distribution votes,
            Optional<Distribution> firstVote,
            OptionalInt agreed,
            Lettering lettering) {
        this.votes = new Votes(votes);
        this.firstVote = firstVote.map(Votes::new);
        this.agreed = agreed;
        this.lettering = lettering;
    }

    @Override
    public Drawing draw(double askedWidth) {
        double width = Math.max(askedWidth, MIN_WIDTH);
        Axis axis = new Axis(votes.lowest(), votes.highest(), 14, width - 14);
        double top = agreed.isPresent() ? BOB_ROOM : 4;
        double base = top + room();
        Sketch sketch = new Sketch();
        foot(sketch, axis, base, width);
        double radius = radius(axis);
        firstVote.ifPresent(first -> outline(sketch, axis, first, base, radius));
        dots(sketch, axis, base, radius);
        agreed.ifPresent(level -> bob(sketch, axis.x(level), level, base, radius));
        return sketch.finish(width, base + FOOT, sentence(), table());
    }

    private void foot(Sketch sketch, Axis axis, double base, double width) {
        sketch.line(0, base, width, base, Stroke.solid(Ink.BORDER, 1));
        for (int level : votes.levels()) {
            double x = axis.x(level);
            sketch.line(x, base, x, base + 5, Stroke.solid(Ink.BORDER, 1));
            sketch.centred(x, base + 16, Integer.toString(level), Anchor.MIDDLE, RowFrame.SMALL);
        }
    }

    /** So small that the highest column fits, and that two columns never touch. */
    private double radius(Axis axis) {
        double column = (axis.to() - axis.from()) / (votes.size() - 1);
        double fitting = Math.min(DOTS / (AIR * Math.max(highest(), 1)), column / AIR);
        return Math.max(SMALLEST, Math.min(LARGEST, fitting));
    }

    /** As high as the highest column needs at its largest, so that short columns leave no hole. */
    private double room() {
        return Math.max(LEAST_DOTS, Math.min(DOTS, AIR * LARGEST * highest()));
    }

    private int highest() {
        return Math.max(drawn(votes), firstVote.map(DotStrip::drawn).orElse(0));
    }

    private static int drawn(Votes votes) {
        return votes.levels().stream()
                .mapToInt(votes::at)
                .map(count -> count >= NUMBER_FROM ? 1 : count)
                .max()
                .orElse(0);
    }

    private void dots(Sketch sketch, Axis axis, double base, double radius) {
        for (int level : votes.chosen()) {
            int count = votes.at(level);
            if (count >= NUMBER_FROM) {
                numbered(sketch, axis.x(level), base, count);
            } else {
                for (int dot = 0; dot < count; dot++) {
                    double y = height(base, dot, radius);
                    sketch.circle(axis.x(level), y, radius, Paint.fill(Ink.DOT));
                }
            }
        }
    }

    private static void numbered(Sketch sketch, double x, double base, int count) {
        double y = base - 15;
        sketch.circle(x, y, 12, Paint.of(Ink.CANVAS, Stroke.solid(Ink.DOT, 2)));
        TextStyle style = TextStyle.strong(Ink.TEXT, TextStyle.SMALL);
        sketch.centred(x, y, Integer.toString(count), Anchor.MIDDLE, style);
    }

    private static void outline(Sketch sketch, Axis axis, Votes first, double base, double radius) {
        Glyphs glyphs = new Glyphs(sketch);
        for (int level : first.chosen()) {
            int drawn = Math.min(first.at(level), NUMBER_FROM - 1);
            IntStream.range(0, drawn)
                    .forEach(
                            dot ->
                                    glyphs.faintDot(
                                            axis.x(level), height(base, dot, radius), radius));
        }
    }

    private static double height(double base, int dot, double radius) {
        return base - 2 - radius - dot * radius * AIR;
    }

    private void bob(Sketch sketch, double x, int level, double base, double radius) {
        double top = columnTop(votes, level, base, radius);
        double above =
                firstVote
                        .map(first -> Math.min(top, columnTop(first, level, base, radius)))
                        .orElse(top);
        double tip = above - 3;
        new Glyphs(sketch).hangingBob(x, Math.max(0, tip - 30), tip, Glyphs.BOB);
    }

    private static double columnTop(Votes votes, int level, double base, double radius) {
        int count = votes.at(level);
        if (count >= NUMBER_FROM) {
            return base - 28;
        }
        return count == 0 ? base : height(base, count - 1, radius) - radius;
    }

    private String sentence() {
        String counted = new CountingSentence(lettering.messages()).of(votes.distribution());
        String said = counted.isEmpty() ? lettering.get("chart.nobody") : counted;
        return agreed.isPresent()
                ? said + " " + lettering.get("chart.agreed.sentence", agreed.getAsInt())
                : said;
    }

    private ChartTable table() {
        List<String> heads = new ArrayList<>();
        heads.add(lettering.get("chart.head.level"));
        heads.add(lettering.get("chart.head.answers"));
        firstVote.ifPresent(first -> heads.add(lettering.get("chart.head.firstVote")));
        List<List<String>> rows = new ArrayList<>();
        for (int level : votes.levels()) {
            rows.add(cells(level));
        }
        agreed.ifPresent(level -> rows.add(agreedRow(level, heads.size())));
        return new ChartTable(heads, rows);
    }

    private List<String> cells(int level) {
        List<String> cells = new ArrayList<>();
        cells.add(Integer.toString(level));
        cells.add(Integer.toString(votes.at(level)));
        firstVote.ifPresent(first -> cells.add(Integer.toString(first.at(level))));
        return cells;
    }

    private List<String> agreedRow(int level, int columns) {
        List<String> cells = new ArrayList<>();
        cells.add(lettering.get("chart.legend.bob"));
        cells.add(Integer.toString(level));
        while (cells.size() < columns) {
            cells.add("");
        }
        return cells;
    }
}
