package org.plumbline.scoring;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * Stage and gates (method 3.5): {@code stage = min(stage by score, all caps)}, all on displayed
 * integers. Compensates for what averages hide, as staged models such as CMMI do with required
 * areas.
 */
final class Gates {

    private final List<Barrier> barriers;
    private final OptionalInt index;
    private final Optional<Stage> byScore;
    private final Map<Gate, Stage> caps = new EnumMap<>(Gate.class);

    private Gates(OptionalDouble overall, List<Barrier> barriers) {
        this.barriers = barriers;
        this.index = Barrier.displayed(overall);
        this.byScore =
                overall.isPresent()
                        ? Optional.of(Stage.byScore(overall.getAsDouble()))
                        : Optional.empty();
        for (Barrier barrier : barriers) {
            if (barrier.state(byScore.isPresent()) == GateState.CLOSED) {
                barrier.limit().ifPresent(cap -> caps.put(barrier.gate(), cap));
            }
        }
    }

    static StageResult judge(GateFigures figures) {
        return new Gates(figures.overall(), new Barriers(figures).all()).result();
    }

    private StageResult result() {
        Optional<Stage> stage = byScore.map(this::afterCaps);
        List<Gate> binding = stage.equals(byScore) ? List.of() : holding(stage);
        List<GateFinding> table =
                barriers.stream().map(barrier -> finding(barrier, stage, binding)).toList();
        return new StageResult(byScore, stage, caps, binding, table, indexForNext(stage));
    }

    private Stage afterCaps(Stage reached) {
        return caps.values().stream().reduce(reached, (a, b) -> a.compareTo(b) <= 0 ? a : b);
    }

    private List<Gate> holding(Optional<Stage> stage) {
        return caps.keySet().stream()
                .filter(gate -> Optional.ofNullable(caps.get(gate)).equals(stage))
                .toList();
    }

    private GateFinding finding(Barrier barrier, Optional<Stage> stage, List<Gate> binding) {
        return new GateFinding(
                barrier.gate(),
                barrier.state(stage.isPresent()),
                barrier.instrument(),
                barrier.section(),
                barrier.figure(),
                barrier.threshold(),
                barrier.limit(),
                stage.flatMap(Stage::next).map(barrier::neededFor).orElseGet(OptionalInt::empty),
                binding.contains(barrier.gate()) && barrier.limit().equals(stage));
    }

    private OptionalInt indexForNext(Optional<Stage> stage) {
        return stage.flatMap(Stage::next)
                .filter(next -> index.orElse(0) < next.lowest())
                .map(next -> OptionalInt.of(next.lowest()))
                .orElseGet(OptionalInt::empty);
    }
}
