package org.plumbline.chart;

import org.plumbline.scoring.Stage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Where the index stands on the five stages. */
public final class MaturityBar implements Chart {

    private static final double VALUE_Y = 8;
    private static final double WHISKER_Y = 24;
    private static final double BAR_TOP = 36;
    private static final double BAR_HEIGHT = 18;
    private static final double NAMES_Y = 68;
    private static final double HEIGHT = 78;
    private static final double RING = 7;
    private static final double MIN_WIDTH = 200;

    private final Reading reading;
    private final Lettering lettering;
    private final StageZones zones;

    public MaturityBar(Reading reading, Lettering lettering) {
        this.reading = reading;
        this.lettering = lettering;
        this.zones = new StageZones(lettering);
    }

    @Override
    public Drawing draw(double askedWidth) {
        double width = Math.max(askedWidth, MIN_WIDTH);
        Axis axis = Axis.scores(0, width);
        Sketch sketch = new Sketch();
        StageZones.all().forEach(stage -> zone(sketch, axis, stage));
        new ZoneNames(lettering, axis, Optional.of(reading.stage())).draw(sketch, NAMES_Y);
        reading.lastTime().ifPresent(index -> before(sketch, axis, index));
        pointer(sketch, axis, width);
        return sketch.finish(width, HEIGHT, sentence(), table());
    }

    private static void zone(Sketch sketch, Axis axis, Stage stage) {
        double from = axis.x(StageZones.from(stage));
        double to = axis.x(StageZones.to(stage));
        Paint paint =
                Paint.of(Ink.ramp(stage.number()), Stroke.solid(Ink.rampEdge(stage.number()), 1));
        sketch.rect(from + 1, BAR_TOP, to - from - 2, BAR_HEIGHT, 0, paint);
    }

    private static void before(Sketch sketch, Axis axis, int index) {
        double x = Math.min(Math.max(axis.x(index), 2), axis.to() - 2);
        double bottom = BAR_TOP + BAR_HEIGHT + 4;
        sketch.line(x, BAR_TOP - 4, x, bottom, Stroke.dotted(Ink.INK, 2));
    }

    private void pointer(Sketch sketch, Axis axis, double width) {
        double x = Math.min(Math.max(axis.x(reading.index()), RING + 1), width - RING - 1);
        double middle = BAR_TOP + BAR_HEIGHT / 2;
        reading.middleHalf().ifPresent(half -> whisker(sketch, axis, half));
        sketch.line(x, WHISKER_Y - 6, x, middle - RING, Stroke.solid(Ink.INK, 2));
        sketch.circle(x, middle, RING, Paint.of(Ink.CANVAS, Stroke.solid(Ink.INK, 2.5)));
        TextStyle style = TextStyle.strong(Ink.TEXT, TextStyle.SMALL);
        String value = Integer.toString(reading.index());
        double half = lettering.width(value, style) / 2;
        double at = Math.min(Math.max(x, half), width - half);
        sketch.centred(at, VALUE_Y, value, Anchor.MIDDLE, style);
    }

    private static void whisker(Sketch sketch, Axis axis, Between half) {
        Stroke stroke = Stroke.solid(Ink.INK, 2);
        double from = Math.max(axis.x(half.from()), 1);
        double to = Math.min(axis.x(half.to()), axis.to() - 1);
        sketch.line(from, WHISKER_Y, to, WHISKER_Y, stroke);
        sketch.line(from, WHISKER_Y - 4, from, WHISKER_Y + 4, stroke);
        sketch.line(to, WHISKER_Y - 4, to, WHISKER_Y + 4, stroke);
    }

    private String sentence() {
        String found =
                lettering.get(
                        "chart.maturity.sentence",
                        reading.index(),
                        reading.stage().number(),
                        zones.name(reading.stage()));
        String held =
                reading.stage() == reading.stageByScore()
                        ? ""
                        : " "
                                + lettering.get(
                                        "chart.maturity.held", zones.label(reading.stageByScore()));
        String half =
                reading.middleHalf()
                        .map(h -> " " + lettering.get("chart.maturity.half", h.from(), h.to()))
                        .orElse("");
        String before =
                reading.lastTime().isPresent()
                        ? " "
                                + lettering.get(
                                        "chart.maturity.lastTime", reading.lastTime().getAsInt())
                        : "";
        return found + held + half + before;
    }

    private ChartTable table() {
        String half =
                reading.middleHalf()
                        .map(h -> lettering.get("chart.between", h.from(), h.to()))
                        .orElse(lettering.get("chart.notShown"));
        List<List<String>> rows = new ArrayList<>();
        rows.add(row("chart.maturity.index", Integer.toString(reading.index())));
        rows.add(row("chart.legend.band", half));
        rows.add(row("chart.maturity.byScore", zones.label(reading.stageByScore())));
        rows.add(row("chart.maturity.stage", zones.label(reading.stage())));
        reading.lastTime()
                .ifPresent(index -> rows.add(row("chart.head.lastTime", Integer.toString(index))));
        return new ChartTable(
                List.of(lettering.get("chart.head.what"), lettering.get("chart.head.value")), rows);
    }

    private List<String> row(String key, String value) {
        return List.of(lettering.get(key), value);
    }

    /**
     * What the bar shows.
     *
     * @param index the displayed index, 0 to 100
     * @param stageByScore the stage the index alone would give
     * @param stage the stage after the gates
     * @param middleHalf between which displayed indices half of the people's own ones lie
     * @param lastTime the displayed index of the last assessment that can be compared
     */
    public record Reading(
            int index,
            Stage stageByScore,
            Stage stage,
            Optional<Between> middleHalf,
            OptionalInt lastTime) {

        /** A reading without an earlier one. */
        public Reading(int index, Stage stageByScore, Stage stage, Optional<Between> middleHalf) {
            this(index, stageByScore, stage, middleHalf, OptionalInt.empty());
        }
    }

    /** Two displayed scores, the lower one first. */
    public record Between(int from, int to) {}
}
