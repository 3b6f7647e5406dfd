package org.plumbline.chart;

import org.plumbline.scoring.DisplayRounding;

import java.util.ArrayList;
import java.util.List;

/**
 * Effort against priority (method 6.2). Each section is a circle with its rank; filled means act,
 * hollow means talk first. The four quadrants are named in the picture.
 */
public final class PriorityScatter implements Chart {

    private static final double MIN_WIDTH = 320;
    private static final double LEFT = 40;
    private static final double TOP = 26;
    private static final double PLOT = 250;
    private static final double TEXT_LINE = 16;
    private static final double RADIUS = 11;
    private static final int LINE = 40;
    private static final int EFFORTS = 3;
    private static final TextStyle QUADRANT = TextStyle.strong(Ink.TEXT_MUTED, TextStyle.SMALL);

    private final List<Dot> dots;
    private final double plot;
    private final Lettering lettering;

    /**
     * As high as a page of the report has room for.
     *
     * @param dots highest priority first; at least one
     */
    public PriorityScatter(List<Dot> dots, Lettering lettering) {
        this(dots, PLOT, lettering);
    }

    /**
     * @param dots highest priority first; at least one
     * @param plot how high the priorities from 0 to 100 are
     */
    public PriorityScatter(List<Dot> dots, double plot, Lettering lettering) {
        this.dots = List.copyOf(dots);
        this.plot = plot;
        this.lettering = lettering;
    }

    @Override
    public Drawing draw(double askedWidth) {
        double width = Math.max(askedWidth, MIN_WIDTH);
        double column = (width - LEFT) / EFFORTS;
        Sketch sketch = new Sketch();
        ground(sketch, width, column);
        quadrants(sketch, width);
        double bottom = efforts(sketch, column, width);
        for (Placed placed : place(column)) {
            dot(sketch, placed);
        }
        return sketch.finish(width, bottom, sentence(), table());
    }

    private void ground(Sketch sketch, double width, double column) {
        sketch.rect(LEFT, TOP, column, y(LINE) - TOP, 0, Paint.fill(Ink.ACCENT_SUBTLE));
        for (int value : List.of(0, LINE, 70, 100)) {
            Stroke stroke = value == LINE ? Stroke.dashed(Ink.RANGE, 1) : Stroke.solid(Ink.GRID, 1);
            sketch.line(LEFT, y(value), width, y(value), stroke);
            String text = Integer.toString(value);
            sketch.centred(LEFT - 8, y(value), text, Anchor.END, RowFrame.SMALL);
        }
        sketch.line(LEFT + column, TOP, LEFT + column, y(0), Stroke.dashed(Ink.RANGE, 1));
    }

    private void quadrants(Sketch sketch, double width) {
        double right = width - 6;
        quadrant(sketch, "chart.quadrant.doNow", LEFT + 6, TOP - 13, Anchor.START);
        quadrant(sketch, "chart.quadrant.plan", right, TOP - 13, Anchor.END);
        quadrant(sketch, "chart.quadrant.tidyUp", LEFT + 6, y(0) + 14, Anchor.START);
        quadrant(sketch, "chart.quadrant.watch", right, y(0) + 14, Anchor.END);
    }

    private void quadrant(Sketch sketch, String key, double x, double y, Anchor anchor) {
        sketch.centred(x, y, lettering.get(key), anchor, QUADRANT);
    }

    /** On two lines where the columns are narrow; gives the bottom of all. */
    private double efforts(Sketch sketch, double column, double width) {
        double top = TOP + plot + 34;
        int most = 1;
        for (int effort = 1; effort <= EFFORTS; effort++) {
            double x = LEFT + (effort - 0.5) * column;
            String text = lettering.get("chart.effort." + effort);
            List<String> lines = lettering.lines(text, RowFrame.SMALL, column - 8);
            most = Math.max(most, lines.size());
            lines(sketch, x, top, lines, Anchor.MIDDLE);
        }
        String axes = lettering.get("chart.priority.axes");
        List<String> lines = lettering.lines(axes, RowFrame.SMALL, width);
        double below = top + (most - 1) * TEXT_LINE + 21;
        lines(sketch, 0, below, lines, Anchor.START);
        return below + (lines.size() - 1) * TEXT_LINE + 11;
    }

    private static void lines(
            Sketch sketch, double x, double y, List<String> lines, Anchor anchor) {
        for (int i = 0; i < lines.size(); i++) {
            sketch.centred(x, y + i * TEXT_LINE, lines.get(i), anchor, RowFrame.SMALL);
        }
    }

    private double y(double priority) {
        return TOP + plot * (1 - Math.min(100, Math.max(0, priority)) / 100);
    }

    /** Beside each other where two would touch. */
    private List<Placed> place(double column) {
        List<Placed> placed = new ArrayList<>();
        for (Dot dot : dots) {
            double middle = LEFT + (dot.effort() - 0.5) * column;
            double y = Math.min(Math.max(y(dot.priority()), TOP + RADIUS), y(0) - RADIUS);
            int slot = 0;
            while (touches(placed, slotX(middle, slot), y)
                    && slotX(middle, slot + 1) + RADIUS < middle + column / 2) {
                slot++;
            }
            placed.add(new Placed(dot, slotX(middle, slot), y));
        }
        return placed;
    }

    /** Middle, right of it, left of it, further right and so on. */
    private static double slotX(double middle, int slot) {
        int steps = (slot + 1) / 2;
        return middle + (slot % 2 == 1 ? 1 : -1) * steps * (2 * RADIUS + 4);
    }

    private static boolean touches(List<Placed> placed, double x, double y) {
        return placed.stream()
                .anyMatch(other -> Math.hypot(other.x() - x, other.y() - y) < 2 * RADIUS + 2);
    }

    private static void dot(Sketch sketch, Placed placed) {
        boolean talk = placed.dot().talkFirst();
        Paint paint =
                talk
                        ? Paint.of(Ink.CANVAS, Stroke.dashed(Ink.INK, 1.5))
                        : Paint.of(Ink.INK, Stroke.solid(Ink.INK, 1.5));
        sketch.circle(placed.x(), placed.y(), RADIUS, paint);
        TextStyle style = TextStyle.strong(talk ? Ink.TEXT : Ink.CANVAS, TextStyle.SMALL);
        String rank = Integer.toString(placed.dot().rank());
        sketch.centred(placed.x(), placed.y(), rank, Anchor.MIDDLE, style);
    }

    private String sentence() {
        Dot first = dots.getFirst();
        return lettering.get(
                "chart.priority.sentence",
                dots.size(),
                first.label(),
                DisplayRounding.points(first.priority()));
    }

    private ChartTable table() {
        return new ChartTable(
                List.of(
                        lettering.get("chart.head.rank"),
                        lettering.get("chart.head.what"),
                        lettering.get("chart.head.priority"),
                        lettering.get("chart.head.effort"),
                        lettering.get("chart.head.talkFirst")),
                dots.stream().map(this::cells).toList());
    }

    private List<String> cells(Dot dot) {
        return List.of(
                Integer.toString(dot.rank()),
                dot.label(),
                Integer.toString(DisplayRounding.points(dot.priority())),
                Integer.toString(dot.effort()),
                lettering.get(dot.talkFirst() ? "chart.yes" : "chart.no"));
    }

    private record Placed(Dot dot, double x, double y) {}

    /**
     * One section.
     *
     * @param rank its place in the list of priorities, from 1
     * @param priority P, 0 to 100
     * @param effort 1 to 3
     * @param talkFirst whether the team has to talk before it acts
     */
    public record Dot(int rank, String label, double priority, int effort, boolean talkFirst) {}
}
