package org.plumbline.chart;

import org.plumbline.scoring.Stage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The ladder of five stages: where the score alone would stand, where the gates hold it, and
 * between which stages a closed gate stands (method 3.5).
 */
public final class StageLadder implements Chart {

    private static final double MIN_WIDTH = 360;
    private static final double RISE = 22;
    private static final double LOWEST_STEP = 34;
    private static final double NAME_ROOM = 26;
    private static final double MARK_ROOM = 30;
    private static final double GATE_LINE = 18;
    private static final double INSET = 3;
    private static final TextStyle BOLD = TextStyle.strong(Ink.TEXT, TextStyle.SMALL);

    private final Standing standing;
    private final Lettering lettering;
    private final StageZones zones;

    public StageLadder(Standing standing, Lettering lettering) {
        this.standing = standing;
        this.lettering = lettering;
        this.zones = new StageZones(lettering);
    }

    @Override
    public Drawing draw(double askedWidth) {
        double width = Math.max(askedWidth, MIN_WIDTH);
        double step = width / Stage.values().length;
        double head = standing.closed().size() * GATE_LINE + (standing.closed().isEmpty() ? 0 : 6);
        double base = head + MARK_ROOM + LOWEST_STEP + 4 * RISE;
        Sketch sketch = new Sketch();
        StageZones.all().forEach(stage -> step(sketch, stage, step, base));
        List<ClosedGate> gates = highestFirst();
        IntStream.range(0, gates.size())
                .forEach(i -> gate(sketch, gates.get(i), step, (i + 0.5) * GATE_LINE, base));
        return sketch.finish(width, base + NAME_ROOM, sentence(), table());
    }

    private void step(Sketch sketch, Stage stage, double step, double base) {
        double left = (stage.number() - 1) * step + INSET;
        double height = LOWEST_STEP + (stage.number() - 1) * RISE;
        boolean here = isHere(stage);
        Stroke edge =
                here ? Stroke.solid(Ink.INK, 3) : Stroke.solid(Ink.rampEdge(stage.number()), 1);
        Paint paint = Paint.of(Ink.ramp(stage.number()), edge);
        sketch.rect(left, base - height, step - 2 * INSET, height, 3, paint);
        double middle = left + step / 2 - INSET;
        TextStyle digit = TextStyle.strong(Ink.rampText(stage.number()), TextStyle.BODY);
        String number = Integer.toString(stage.number());
        sketch.centred(middle, base - height / 2, number, Anchor.MIDDLE, digit);
        TextStyle style = here ? BOLD : RowFrame.SMALL;
        String name = lettering.fit(zones.name(stage), style, step - 2 * INSET);
        sketch.centred(middle, base + NAME_ROOM / 2, name, Anchor.MIDDLE, style);
        mark(stage)
                .ifPresent(
                        text ->
                                sketch.centred(
                                        middle,
                                        base - height - 12,
                                        lettering.fit(text, BOLD, step - 2 * INSET),
                                        Anchor.MIDDLE,
                                        BOLD));
    }

    private Optional<String> mark(Stage stage) {
        if (isHere(stage)) {
            return Optional.of(lettering.get("chart.ladder.here"));
        }
        return stage == standing.byScore()
                ? Optional.of(lettering.get("chart.ladder.byScore"))
                : Optional.empty();
    }

    private boolean isHere(Stage stage) {
        return stage == standing.stage();
    }

    /** A bar behind the highest stage the gate allows, with the gate's name beside its top. */
    private void gate(Sketch sketch, ClosedGate gate, double step, double y, double base) {
        double x = gate.cap().number() * step;
        sketch.line(x, y - GATE_LINE / 2 + 2, x, base, Stroke.dashed(Ink.INK, 2));
        String text = lettering.fit(gate.label(), RowFrame.SMALL, x - 6);
        sketch.centred(x - 6, y, text, Anchor.END, RowFrame.SMALL);
    }

    /** The highest first, so that no bar runs through the name of another. */
    private List<ClosedGate> highestFirst() {
        return standing.closed().stream()
                .sorted(Comparator.comparing(ClosedGate::cap).reversed())
                .toList();
    }

    private String sentence() {
        String here =
                lettering.get(
                        "chart.ladder.sentence",
                        standing.stage().number(),
                        zones.name(standing.stage()));
        if (standing.stage() == standing.byScore()) {
            return here;
        }
        return here + " " + lettering.get("chart.maturity.held", zones.label(standing.byScore()));
    }

    private ChartTable table() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(lettering.get("chart.maturity.stage"), zones.label(standing.stage())));
        rows.add(List.of(lettering.get("chart.maturity.byScore"), zones.label(standing.byScore())));
        standing.closed().forEach(gate -> rows.add(List.of(gate.label(), zones.label(gate.cap()))));
        return new ChartTable(
                List.of(lettering.get("chart.head.what"), lettering.get("chart.head.stage")), rows);
    }

    /**
     * What the ladder shows.
     *
     * @param byScore the stage by the index alone
     * @param stage the stage after the gates
     * @param closed the gates that cap the stage, in order
     */
    public record Standing(Stage byScore, Stage stage, List<ClosedGate> closed) {
        public Standing {
            closed = List.copyOf(closed);
        }
    }

    /**
     * A gate that caps the stage.
     *
     * @param label its name with its figure
     * @param cap the highest stage it allows
     */
    public record ClosedGate(String label, Stage cap) {}
}
