package org.plumbline.ui.results;

import org.plumbline.chart.GapWords;
import org.plumbline.chart.GateWords;
import org.plumbline.chart.ResultCharts;
import org.plumbline.i18n.Messages;
import org.plumbline.scoring.DisplayRounding;
import org.plumbline.scoring.GateFinding;
import org.plumbline.scoring.GateState;
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
    private final GateWords gates;

    StageCards(Result result, ResultCharts charts, Messages messages) {
        this.result = result;
        this.charts = charts;
        this.messages = messages;
        this.gates = new GateWords(messages);
    }

    StageCard stage() {
        Optional<Stage> stage = result.stage().stage();
        return new StageCard(
                stage.map(this::name).orElseGet(() -> messages.get("results.stage.none")),
                stage.map(this::near).orElse(""),
                index().isPresent() ? messages.integer(points(index().getAsDouble())) : "",
                range(),
                charts.maturity(),
                stageLines(),
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
        overall.worstCase()
                .ifPresent(
                        bounds ->
                                lines.add(
                                        messages.get(
                                                "results.stage.worstCase",
                                                missing(),
                                                points(bounds.low()),
                                                points(bounds.high()))));
        return lines;
    }

    private String meaning(Stage stage) {
        return messages.get("common.stage." + stage.number() + ".meaning");
    }

    private int missing() {
        return result.participation().members() - result.overall().people();
    }

    Finding gates() {
        List<String> lines = new ArrayList<>(held());
        lines.addAll(next());
        notices().forEach(notice -> lines.add(messages.get("results.gates.notice", notice)));
        return new Finding(
                "gates",
                messages.get("results.gates.title"),
                "",
                Optional.empty(),
                lines,
                Detail.of("gates", messages.get("results.gates.title"), charts.ladder(), lines));
    }

    private List<String> held() {
        if (result.stage().stage().isEmpty()) {
            return List.of(messages.get("results.gates.noStage"));
        }
        List<GateFinding> limiting = gates.limiting(result.stage());
        return limiting.isEmpty()
                ? List.of(messages.get("results.gates.none"))
                : limiting.stream().map(gates::reason).toList();
    }

    private List<String> next() {
        Optional<Stage> next = result.stage().stage().flatMap(Stage::next);
        List<String> needs = new ArrayList<>();
        result.stage()
                .indexForNext()
                .ifPresent(
                        needed ->
                                needs.add(
                                        messages.get(
                                                "results.gates.index",
                                                points(index().orElse(0)),
                                                needed)));
        result.stage().gates().stream()
                .filter(this::standsBeforeNext)
                .forEach(gate -> needs.add(gates.needed(gate)));
        return next.filter(_ -> !needs.isEmpty())
                .map(stage -> opens(stage, needs))
                .orElse(List.of());
    }

    private List<String> opens(Stage stage, List<String> needs) {
        List<String> lines = new ArrayList<>();
        lines.add(messages.get("results.gates.opens", stage.number(), name(stage)));
        needs.forEach(need -> lines.add(messages.get("results.gates.need", need)));
        return lines;
    }

    /** Whether a gate does not let the next stage through. */
    private boolean standsBeforeNext(GateFinding gate) {
        boolean caps =
                gate.state() == GateState.CLOSED
                        && gate.cap().isPresent()
                        && result.stage()
                                .stage()
                                .filter(stage -> gate.cap().get().compareTo(stage) <= 0)
                                .isPresent();
        return gate.state() != GateState.NOTICE && (gate.neededForNext().isPresent() || caps);
    }

    private List<String> notices() {
        return result.stage().gates().stream()
                .filter(gate -> gate.state() == GateState.NOTICE)
                .map(gates::label)
                .toList();
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
