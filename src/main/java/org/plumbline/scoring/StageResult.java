package org.plumbline.scoring;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The stage and the gates that may hold it (method 3.4 and 3.5).
 *
 * @param byScore the stage by the index alone; absent without an index
 * @param stage the stage after the gates; absent without an index
 * @param caps the highest stage each capping gate allows, in order; empty without an index
 * @param binding the gates that hold the stage below the one by score, in order
 * @param gates the whole table
 * @param indexForNext the displayed index needed for the next stage, if the index is below it
 */
public record StageResult(
        Optional<Stage> byScore,
        Optional<Stage> stage,
        Map<Gate, Stage> caps,
        List<Gate> binding,
        List<GateFinding> gates,
        OptionalInt indexForNext) {

    public StageResult {
        Map<Gate, Stage> ordered = new EnumMap<>(Gate.class);
        ordered.putAll(caps);
        caps = Collections.unmodifiableMap(ordered);
        binding = List.copyOf(binding);
        gates = List.copyOf(gates);
    }

    /**
     * The gates that do not let the next stage through, whether one of them holds the present stage
     * or not; notices are never among them.
     */
    public List<GateFinding> beforeNext() {
        return gates.stream().filter(gate -> gate.neededForNext().isPresent()).toList();
    }
}
