package org.plumbline.scoring;

import org.plumbline.model.EffortEstimate;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How much a section is worth acting on (method 6.2). Crosses performance with importance as
 * Martilla and James (1977) do, with importance asked as what customers would notice.
 *
 * @param severity 100 minus the section's score
 * @param value P, 0..100
 */
record Priority(
        double severity,
        double value,
        Optional<Quadrant> quadrant,
        boolean quickWin,
        boolean talkFirst) {

    private static final double WORTH_ACTING = 40;
    private static final double QUICK_WIN = 35;

    /**
     * What a priority is made from.
     *
     * @param score the section's official score
     * @param importance mean rating, 1..5
     * @param ad the section's AD around the median in levels, if it has one
     * @param levels the number of levels of its scale, A
     * @param unknown whether the share of don't knows is a third or more
     * @param bindingGate whether the section is part of a gate that holds the stage
     */
    record Inputs(
            double score,
            double importance,
            OptionalDouble ad,
            int levels,
            boolean unknown,
            boolean bindingGate,
            Optional<EffortEstimate> effort) {

        /** D: AD against the AD of random answering, at most 1. */
        double disagreement() {
            return Math.min(1, ad.orElse(0) / Agreement.uniformAd(levels));
        }

        /** Apart, or a third do not know: the first action is to get the facts. */
        boolean talkFirst() {
            return unknown
                    || (ad.isPresent()
                            && Agreement.word(ad.getAsDouble(), levels) == AgreementWord.APART);
        }
    }

    /** {@code P = min(100, V (0.4 + 0.6 (I-1)/4) (1 + 0.15 D) (1.2 if part of a binding gate))}. */
    static Priority of(Inputs inputs) {
        double severity = 100 - inputs.score();
        double value =
                Math.min(
                        100,
                        severity
                                * (0.4 + 0.6 * (inputs.importance() - 1) / 4)
                                * (1 + 0.15 * inputs.disagreement())
                                * (inputs.bindingGate() ? 1.2 : 1));
        return new Priority(
                severity,
                value,
                inputs.effort().map(effort -> quadrant(value, effort)),
                inputs.effort().filter(effort -> quick(value, effort)).isPresent()
                        && !inputs.talkFirst(),
                inputs.talkFirst());
    }

    private static Quadrant quadrant(double value, EffortEstimate effort) {
        boolean small = effort.effort() == 1;
        if (value >= WORTH_ACTING) {
            return small ? Quadrant.DO_NOW : Quadrant.PLAN;
        }
        return small ? Quadrant.TIDY_UP : Quadrant.WATCH;
    }

    private static boolean quick(double value, EffortEstimate effort) {
        return value >= QUICK_WIN
                && effort.effort() == 1
                && effort.firstResultWithin90Days()
                && effort.ownAuthority();
    }
}
