package org.plumbline.chart;

import org.plumbline.scoring.DisplayRounding;
import org.plumbline.scoring.Stage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * Ranked bars on the scale of 0 to 100, with the five stages as grey zones behind them: the profile
 * of the instruments, or "freedom from" signs and blocks (method 8). A long bar always means
 * strength.
 */
public final class ScoreBars implements Chart {

    private static final double HEAD = 26;
    private static final double ROW = 46;
    private static final double FOOT = 22;
    private static final double BAR = 14;
    private static final double TICK_ROOM = 24;
    private static final TextStyle NOTE = RowFrame.SMALL;

    private final List<Bar> bars;
    private final Lettering lettering;

    /**
     * @param bars at least one, in any order; drawn highest first
     */
    public ScoreBars(List<Bar> bars, Lettering lettering) {
        this.bars =
                bars.stream()
                        .sorted(
                                Comparator.comparingDouble((Bar bar) -> bar.score().orElse(-1))
                                        .reversed())
                        .toList();
        this.lettering = lettering;
    }

    @Override
    public Drawing draw(double askedWidth) {
        RowFrame frame =
                RowFrame.fit(
                        lettering,
                        bars.stream().map(Bar::label).toList(),
                        bars.stream().map(this::value).toList(),
                        askedWidth);
        Sketch sketch = new Sketch();
        Axis axis = frame.axis(0, 100);
        double bottom = HEAD + bars.size() * ROW;
        zones(sketch, axis, bottom);
        new ZoneNames(lettering, axis, Optional.empty()).draw(sketch, HEAD / 2);
        IntStream.range(0, bars.size())
                .forEach(i -> row(sketch, frame, bars.get(i), HEAD + i * ROW + ROW / 2));
        ticks(sketch, axis, bottom);
        List<Legend.Sign> signs = signs();
        double legend = new Legend(sketch, lettering).draw(signs, bottom + FOOT, frame.width());
        return sketch.finish(frame.width(), bottom + FOOT + legend, sentence(), table());
    }

    private static void zones(Sketch sketch, Axis axis, double bottom) {
        for (Stage stage : StageZones.all()) {
            double from = axis.x(StageZones.from(stage));
            double to = axis.x(StageZones.to(stage));
            Ink ink = stage.number() % 2 == 1 ? Ink.CANVAS_SUBTLE : Ink.FILL;
            sketch.rect(from, HEAD, to - from, bottom - HEAD, 0, Paint.fill(ink));
        }
    }

    private void ticks(Sketch sketch, Axis axis, double bottom) {
        for (Stage stage : StageZones.all()) {
            if (axis.x(StageZones.to(stage)) - axis.x(StageZones.from(stage)) > TICK_ROOM) {
                tick(sketch, axis, stage.lowest(), bottom);
            }
        }
        tick(sketch, axis, 100, bottom);
    }

    private static void tick(Sketch sketch, Axis axis, int score, double bottom) {
        String text = Integer.toString(score);
        sketch.centred(axis.x(score), bottom + FOOT / 2, text, Anchor.MIDDLE, RowFrame.SMALL);
    }

    private void row(Sketch sketch, RowFrame frame, Bar bar, double y) {
        frame.label(sketch, lettering, bar.label(), y - 9);
        String people = lettering.get("chart.people", bar.people());
        sketch.centred(0, y + 11, people, Anchor.START, NOTE);
        boolean known = bar.score().isPresent();
        frame.value(sketch, value(bar), y, known ? RowFrame.VALUE : NOTE);
        Axis axis = frame.axis(0, 100);
        if (known) {
            double length = Math.max(axis.x(bar.score().getAsDouble()) - axis.from(), 1);
            sketch.rect(axis.from(), y - BAR / 2, length, BAR, 0, Paint.fill(Ink.DOT));
        }
        bar.views().ifPresent(views -> views(sketch, axis, views, y));
    }

    private static void views(Sketch sketch, Axis axis, Views views, double y) {
        Glyphs glyphs = new Glyphs(sketch);
        glyphs.ring(axis.x(views.team()), y);
        glyphs.square(axis.x(views.self()), y);
    }

    private List<Legend.Sign> signs() {
        return bars.stream().anyMatch(bar -> bar.views().isPresent())
                ? List.of(Legend.Sign.CEO, Legend.Sign.TEAM)
                : List.of();
    }

    private String value(Bar bar) {
        return bar.score().isPresent()
                ? lettering.messages().integer(points(bar))
                : lettering.get("chart.none");
    }

    private static int points(Bar bar) {
        return DisplayRounding.points(bar.score().orElseThrow());
    }

    private String sentence() {
        List<Bar> known = bars.stream().filter(bar -> bar.score().isPresent()).toList();
        if (known.isEmpty()) {
            return lettering.get("chart.tooFew");
        }
        Bar high = known.getFirst();
        Bar low = known.getLast();
        return known.size() == 1
                ? lettering.get("chart.rows.one", high.label(), value(high))
                : lettering.get(
                        "chart.rows.sentence", high.label(), value(high), low.label(), value(low));
    }

    private ChartTable table() {
        boolean views = !signs().isEmpty();
        List<String> heads = new ArrayList<>();
        heads.add(lettering.get("chart.head.what"));
        heads.add(lettering.get("chart.head.score"));
        heads.add(lettering.get("chart.head.people"));
        if (views) {
            heads.add(lettering.get("chart.legend.ceo"));
            heads.add(lettering.get("chart.legend.team"));
        }
        return new ChartTable(heads, bars.stream().map(bar -> cells(bar, views)).toList());
    }

    private List<String> cells(Bar bar, boolean views) {
        List<String> cells = new ArrayList<>();
        cells.add(bar.label());
        cells.add(value(bar));
        cells.add(lettering.messages().integer(bar.people()));
        if (views) {
            cells.add(bar.views().map(v -> shown(v.self())).orElse(""));
            cells.add(bar.views().map(v -> shown(v.team())).orElse(""));
        }
        return cells;
    }

    private String shown(double score) {
        return lettering.messages().integer(DisplayRounding.points(score));
    }

    /**
     * One bar.
     *
     * @param score 0 to 100, empty if there are too few answers
     * @param people how many it rests on
     * @param views the CEO's own score and the team's, only with the CEO's consent
     */
    public record Bar(String label, OptionalDouble score, int people, Optional<Views> views) {

        /** A bar without two views. */
        public static Bar of(String label, OptionalDouble score, int people) {
            return new Bar(label, score, people, Optional.empty());
        }
    }

    /** Two views of the same thing, both 0 to 100. */
    public record Views(double self, double team) {}
}
