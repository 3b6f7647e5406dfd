package org.plumbline.chart;

import org.plumbline.scoring.Distribution;
import org.plumbline.scoring.Stage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The stages on which the people placed the organisation before the first item, and the stage their
 * answers gave (decision 11).
 */
public final class FirstPictureStrip implements Chart {

    private static final double MIN_WIDTH = 260;
    private static final double DOTS = 60;
    private static final double HEAD = 26;
    private static final double FOOT = 28;
    private static final double LARGEST = 6;
    private static final double AIR = 2.3;
    private static final double APART = 4;
    private static final TextStyle BOLD = TextStyle.strong(Ink.TEXT, TextStyle.SMALL);

    private final Distribution votes;
    private final Optional<Stage> result;
    private final Lettering lettering;
    private final StageZones zones;

    /**
     * @param votes how many chose stage 1 to 5
     * @param result the stage of the result, if there is one
     */
    public FirstPictureStrip(Distribution votes, Optional<Stage> result, Lettering lettering) {
        this.votes = votes;
        this.result = result;
        this.lettering = lettering;
        this.zones = new StageZones(lettering);
    }

    @Override
    public Drawing draw(double askedWidth) {
        double width = Math.max(askedWidth, MIN_WIDTH);
        double column = width / Stage.values().length;
        double base = HEAD + DOTS;
        Sketch sketch = new Sketch();
        result.ifPresent(stage -> ground(sketch, stage, width, base));
        for (Stage stage : StageZones.all()) {
            dots(sketch, stage, column, base);
            name(sketch, stage, width, base);
        }
        sketch.line(0, base, width, base, Stroke.solid(Ink.BORDER, 1));
        return sketch.finish(width, base + FOOT, sentence(), table());
    }

    private void ground(Sketch sketch, Stage stage, double width, double base) {
        double column = width / Stage.values().length;
        double left = (stage.number() - 1) * column;
        Paint paint = Paint.of(Ink.FILL, Stroke.solid(Ink.RANGE, 1));
        sketch.rect(left + 2, HEAD, column - 4, base - HEAD, 3, paint);
        String text = lettering.get("chart.first.answers");
        sketch.centred(centre(stage, text, BOLD, width), HEAD / 2, text, Anchor.MIDDLE, BOLD);
    }

    private void dots(Sketch sketch, Stage stage, double column, double base) {
        int count = votes.at(stage.number());
        int most = votes.votes().stream().mapToInt(Integer::intValue).max().orElse(1);
        double radius = Math.min(LARGEST, (DOTS - 6) / (AIR * Math.max(most, 1)));
        double x = (stage.number() - 0.5) * column;
        IntStream.range(0, count)
                .forEach(
                        dot ->
                                sketch.circle(
                                        x,
                                        base - 3 - radius - dot * radius * AIR,
                                        radius,
                                        Paint.fill(Ink.DOT)));
    }

    /** Where not all names have room, only the stage of the result has its name. */
    private void name(Sketch sketch, Stage stage, double width, double base) {
        boolean here = isResult(stage);
        TextStyle style = here ? BOLD : RowFrame.SMALL;
        String text =
                here || allFit(width / Stage.values().length)
                        ? zones.label(stage)
                        : Integer.toString(stage.number());
        double x = centre(stage, text, style, width);
        sketch.centred(x, base + FOOT / 2, text, Anchor.MIDDLE, style);
    }

    private boolean allFit(double column) {
        return StageZones.all().stream()
                .allMatch(
                        stage ->
                                lettering.width(
                                                zones.label(stage),
                                                isResult(stage) ? BOLD : RowFrame.SMALL)
                                        <= column - APART);
    }

    private boolean isResult(Stage stage) {
        return result.filter(stage::equals).isPresent();
    }

    /** The middle of a column, or as near to it as the text stays in the drawing. */
    private double centre(Stage stage, String text, TextStyle style, double width) {
        double half = lettering.width(text, style) / 2;
        double middle = (stage.number() - 0.5) * width / Stage.values().length;
        return Math.clamp(middle, half, Math.max(half, width - half));
    }

    private String sentence() {
        List<String> parts = new ArrayList<>();
        CountingSentence counting = new CountingSentence(lettering.messages());
        for (Stage stage : StageZones.all()) {
            int count = votes.at(stage.number());
            if (count > 0) {
                parts.add(
                        lettering.get(
                                "chart.first.part", counting.number(count), zones.label(stage)));
            }
        }
        String placed = lettering.get("chart.first.sentence", String.join(", ", parts));
        return result.map(stage -> placed + " " + answersSay(stage)).orElse(placed);
    }

    private String answersSay(Stage stage) {
        return lettering.get("chart.first.result", zones.label(stage));
    }

    private ChartTable table() {
        List<List<String>> rows = new ArrayList<>();
        for (Stage stage : StageZones.all()) {
            rows.add(List.of(zones.label(stage), Integer.toString(votes.at(stage.number()))));
        }
        result.ifPresent(
                stage ->
                        rows.add(
                                List.of(lettering.get("chart.first.answers"), zones.label(stage))));
        return new ChartTable(
                List.of(lettering.get("chart.head.stage"), lettering.get("chart.head.answers")),
                rows);
    }
}
