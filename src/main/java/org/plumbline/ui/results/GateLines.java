package org.plumbline.ui.results;

import org.plumbline.chart.GateWords;
import org.plumbline.i18n.Messages;
import org.plumbline.scoring.DisplayRounding;
import org.plumbline.scoring.GateFinding;
import org.plumbline.scoring.GateState;
import org.plumbline.scoring.Result;
import org.plumbline.scoring.Stage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says which gates hold the stage and what opens the next one (method 3.5). */
final class GateLines {

    private final Result result;
    private final Messages messages;
    private final GateWords gates;

    GateLines(Result result, Messages messages) {
        this.result = result;
        this.messages = messages;
        this.gates = new GateWords(messages);
    }

    /** What holds the stage, or that nothing does. */
    List<String> held() {
        if (result.stage().stage().isEmpty()) {
            return List.of(messages.get("results.gates.noStage"));
        }
        List<GateFinding> limiting = gates.limiting(result.stage());
        return limiting.isEmpty()
                ? List.of(messages.get("results.gates.none"))
                : limiting.stream().map(gates::reason).toList();
    }

    /** What opens the next stage, one line for each need; empty if nothing stands before it. */
    List<String> next() {
        List<String> needs = needs();
        return result.stage()
                .stage()
                .flatMap(Stage::next)
                .filter(_ -> !needs.isEmpty())
                .map(stage -> opens(stage, needs))
                .orElse(List.of());
    }

    /** The same in one sentence. */
    Optional<String> nextInOne() {
        List<String> lines = next();
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(lines.getFirst() + " " + String.join(", ", needs()) + ".");
    }

    private List<String> needs() {
        List<String> needs = new ArrayList<>();
        result.stage()
                .indexForNext()
                .ifPresent(
                        needed -> needs.add(messages.get("results.gates.index", index(), needed)));
        result.stage().beforeNext().forEach(gate -> needs.add(gates.needed(gate)));
        return needs;
    }

    private List<String> opens(Stage stage, List<String> needs) {
        List<String> lines = new ArrayList<>();
        lines.add(messages.get("results.gates.opens", stage.number(), name(stage)));
        needs.forEach(need -> lines.add(messages.get("results.gates.need", need)));
        return lines;
    }

    /** Gates that are to be noticed and hold nothing. */
    List<String> notices() {
        return result.stage().gates().stream()
                .filter(gate -> gate.state() == GateState.NOTICE)
                .map(gate -> messages.get("results.gates.notice", gates.label(gate)))
                .toList();
    }

    private int index() {
        return DisplayRounding.points(result.overall().score().orElse(0));
    }

    private String name(Stage stage) {
        return messages.get("common.stage." + stage.number() + ".name");
    }
}
