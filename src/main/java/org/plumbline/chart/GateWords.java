package org.plumbline.chart;

import org.plumbline.i18n.Messages;
import org.plumbline.scoring.Gate;
import org.plumbline.scoring.GateFinding;
import org.plumbline.scoring.GateState;
import org.plumbline.scoring.Stage;
import org.plumbline.scoring.StageResult;

import java.util.List;

/** Words for gates: which one holds the stage, its two figures, and what would open it. */
public final class GateWords {

    private final Messages messages;

    public GateWords(Messages messages) {
        this.messages = messages;
    }

    /** The gates that keep the stage below the one by score; none is mentioned otherwise. */
    public List<GateFinding> limiting(StageResult stage) {
        return stage.gates().stream()
                .filter(gate -> gate.state() == GateState.CLOSED)
                .filter(gate -> below(gate, stage))
                .toList();
    }

    private static boolean below(GateFinding gate, StageResult stage) {
        return gate.cap()
                .flatMap(cap -> stage.byScore().map(score -> cap.compareTo(score) < 0))
                .orElse(false);
    }

    /** "CEO commitment 38, needs 40". */
    public String label(GateFinding gate) {
        if (gate.figure().isEmpty()) {
            return messages.get("chart.gate." + name(gate) + ".none");
        }
        String figure = figure(gate, gate.figure().getAsInt());
        if (gate.threshold().isEmpty()) {
            return messages.get("chart.gate.label", name(gate, "name"), figure);
        }
        return messages.get(
                "chart.gate.closed",
                name(gate, "name"),
                figure,
                figure(gate, gate.threshold().getAsInt()));
    }

    /** "Held at stage 2, Patchwork, because the CEO commitment is 38. From 40 on it opens." */
    public String reason(GateFinding gate) {
        Stage cap = gate.cap().orElseThrow();
        return messages.get(
                "chart.gate.reason",
                cap.number(),
                messages.get("common.stage." + cap.number() + ".name"),
                label(gate));
    }

    /** What a gate still needs for the next stage: "CEO commitment from 38 to 40". */
    public String needed(GateFinding gate) {
        if (gate.figure().isEmpty() || gate.neededForNext().isEmpty()) {
            return messages.get("chart.gate." + name(gate) + ".need");
        }
        return messages.get(
                "chart.gate.needed",
                name(gate, "name"),
                figure(gate, gate.figure().getAsInt()),
                figure(gate, gate.neededForNext().getAsInt()));
    }

    private String figure(GateFinding gate, int figure) {
        return gate.gate() == Gate.G5
                ? messages.get("chart.gate.percent", figure)
                : messages.integer(figure);
    }

    private String name(GateFinding gate, String what) {
        return messages.get("chart.gate." + name(gate) + "." + what);
    }

    /** G4 has a name for each of its two instruments. */
    private static String name(GateFinding gate) {
        String own = gate.gate().name();
        return gate.gate() == Gate.G4
                ? own + gate.instrument().map(id -> "." + id.value()).orElse("")
                : own;
    }
}
