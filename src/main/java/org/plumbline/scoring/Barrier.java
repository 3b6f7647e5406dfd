package org.plumbline.scoring;

import org.plumbline.model.QuestionnaireId;
import org.plumbline.model.SectionId;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * One gate with its figure: below each step of its ladder it caps the stage (method 3.5).
 *
 * @param figure the displayed figure, absent if there is none
 * @param withoutFigure the cap if there is no figure; absent if the gate is then silent
 * @param steps ascending
 * @param onlyNotice whether it only warns and never caps
 */
record Barrier(
        Gate gate,
        Optional<QuestionnaireId> instrument,
        Optional<SectionId> section,
        OptionalInt figure,
        Optional<Stage> withoutFigure,
        List<Step> steps,
        boolean onlyNotice) {

    /** Below {@code threshold} the stage is at most {@code cap}. */
    record Step(int threshold, Stage cap) {}

    /** The displayed integer of a score, if there is one. */
    static OptionalInt displayed(OptionalDouble score) {
        return score.isPresent()
                ? OptionalInt.of(DisplayRounding.points(score.getAsDouble()))
                : OptionalInt.empty();
    }

    /** The lowest step that the figure does not reach. */
    private Optional<Step> closedStep() {
        return steps.stream()
                .filter(step -> figure.isPresent() && figure.getAsInt() < step.threshold())
                .findFirst();
    }

    /** The stage above which this gate lets nothing, whether as a cap or as a notice. */
    Optional<Stage> limit() {
        return figure.isPresent() ? closedStep().map(Step::cap) : withoutFigure;
    }

    /** The figure that lifts the present limit. */
    OptionalInt threshold() {
        return closedStep()
                .map(step -> OptionalInt.of(step.threshold()))
                .orElseGet(OptionalInt::empty);
    }

    /** What the gate does, given whether there is an index. */
    GateState state(boolean index) {
        if (limit().isPresent()) {
            return onlyNotice || !index ? GateState.NOTICE : GateState.CLOSED;
        }
        return figure.isPresent() ? GateState.OPEN : GateState.SILENT;
    }

    /** The figure needed to let a stage through; absent if the gate already does. */
    OptionalInt neededFor(Stage stage) {
        boolean letsThrough =
                onlyNotice || limit().isEmpty() || limit().get().compareTo(stage) >= 0;
        return letsThrough
                ? OptionalInt.empty()
                : steps.stream()
                        .filter(step -> step.cap().compareTo(stage) < 0)
                        .mapToInt(Step::threshold)
                        .max();
    }
}
