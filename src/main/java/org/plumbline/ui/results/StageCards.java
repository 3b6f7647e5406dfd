package org.plumbline.ui.results;

import org.plumbline.chart.GapWords;
import org.plumbline.chart.ResultCharts;
import org.plumbline.i18n.Messages;
import org.plumbline.scoring.DisplayRounding;
import org.plumbline.scoring.OverallResult;
import org.plumbline.scoring.Range;
import org.plumbline.scoring.Result;
import org.plumbline.scoring.Stage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** The cards that say where the team stands, what holds it there and what opens the next stage. */
final class StageCards {

    /** From so many points below the next stage on, the index is close to it. */
    private static final int CLOSE = 5;

    private final Result result;
    private final ResultCharts charts;
    private final Messages messages;
    private final GateLines gates;

    StageCards(Result result, ResultCharts charts, Messages messages) {
        this.result = result;
        this.charts = charts;
        this.messages = messages;
        this.gates = new GateLines(result, messages);
    }

    StageCard stage() {
        Optional<Stage> stage = result.stage().stage();
        return new StageCard(
                stage.map(this::name).orElseGet(() -> messages.get("results.stage.none")),
                stage.map(this::near).orElse(""),
                index().isPresent() ? messages.integer(points(index().getAsDouble())) : "",
                range(),
                charts.maturity(),
                shortLines(),
                Detail.of(
                        "stage",
                        messages.get("results.stage.title"),
                        charts.maturity(),
                        stageLines()));
    }

    private OptionalDouble index() {
        return result.overall().score();
    }

    private String name(Stage stage) {
        return messages.get("common.stage." + stage.number() + ".name");
    }

    private String near(Stage stage) {
        Stage byScore = result.stage().byScore().orElse(stage);
        if (byScore != stage) {
            return messages.get("results.stage.held", byScore.number(), name(byScore));
        }
        int index = points(index().orElse(0));
        return stage.next()
                .filter(next -> next.lowest() - index <= CLOSE)
                .map(next -> messages.get("results.stage.near", name(next)))
                .orElse("");
    }

    private String range() {
        return result.overall().range().map(this::between).orElse("");
    }

    private String between(Range range) {
        return messages.get("results.between", points(range.low()), points(range.high()));
    }

    private static int points(double score) {
        return DisplayRounding.points(score);
    }

    private List<String> stageLines() {
        List<String> lines = new ArrayList<>();
        OverallResult overall = result.overall();
        if (index().isEmpty()) {
            lines.add(messages.get("results.stage.noIndex"));
        }
        result.stage().stage().ifPresent(stage -> lines.add(meaning(stage)));
        overall.range().ifPresent(range -> lines.add(messages.get("results.stage.middleHalf")));
        overall.worstCase().ifPresent(bounds -> lines.add(worstCase(bounds)));
        return lines;
    }

    private String worstCase(Range bounds) {
        return messages.get(
                "results.stage.worstCase",
                result.overall().missing(),
                points(bounds.low()),
                points(bounds.high()));
    }

    /** What holds the stage and what opens the next one; the rest is in the detail. */
    private List<String> shortLines() {
        List<String> lines = new ArrayList<>();
        if (index().isEmpty()) {
            lines.add(messages.get("results.stage.noIndex"));
        }
        gates.held().stream().limit(1).forEach(lines::add);
        gates.nextInOne().ifPresent(lines::add);
        result.overall().worstCase().ifPresent(bounds -> lines.add(worstCase(bounds)));
        return lines;
    }

    private String meaning(Stage stage) {
        return messages.get("common.stage." + stage.number() + ".meaning");
    }

    Finding gates() {
        List<String> lines = new ArrayList<>(gates.held());
        lines.addAll(gates.next());
        lines.addAll(gates.notices());
        return new Finding(
                "gates",
                messages.get("results.gates.title"),
                "",
                Optional.empty(),
                lines,
                Detail.of("gates", messages.get("results.gates.title"), charts.ladder(), lines));
    }

    /** How the first picture lies to the result; absent if nobody gave one. */
    Optional<Finding> firstPicture() {
        if (result.firstPicture().median().isEmpty()) {
            return Optional.empty();
        }
        List<String> lines = List.of(difference());
        String title = messages.get("results.first.title");
        return Optional.of(
                new Finding(
                        "first",
                        title,
                        "",
                        charts.firstPicture(),
                        lines,
                        Detail.of("first", title, charts.firstPicture(), lines)));
    }

    private String difference() {
        GapWords words = new GapWords(messages);
        String median = words.level(result.firstPicture().median().orElseThrow());
        OptionalDouble difference = result.firstPicture().difference();
        if (difference.isEmpty()) {
            return messages.get("results.first.alone", median);
        }
        double stages = difference.getAsDouble();
        String key = stages == 0 ? "same" : stages > 0 ? "higher" : "lower";
        return messages.get("results.first." + key, median, words.level(Math.abs(stages)));
    }
}
