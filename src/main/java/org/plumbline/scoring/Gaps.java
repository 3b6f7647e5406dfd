package org.plumbline.scoring;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Perception gaps between one person and the others (method 4.5), in points. */
final class Gaps {

    /** A CEO is never set beside fewer people, whatever the floor. */
    static final int FEWEST_OTHERS = 3;

    private static final double SOME = 10;
    private static final double LARGE = 20;
    private static final double FORGIVENESS = 1e-9;

    private Gaps() {}

    /**
     * The CEO's score minus the mean of the others' scores.
     *
     * @param consent whether the CEO agreed to be shown beside the team
     * @param floor fewest others, k in the method
     */
    static CeoGap ceo(OptionalDouble ceo, List<Double> others, boolean consent, int floor) {
        if (!consent) {
            return CeoGap.absent(CeoGap.Status.NO_CONSENT);
        }
        if (ceo.isEmpty()) {
            return CeoGap.absent(CeoGap.Status.NO_DATA);
        }
        if (others.size() < Math.max(FEWEST_OTHERS, floor)) {
            return CeoGap.absent(CeoGap.Status.SUPPRESSED);
        }
        Sample sample = Sample.of(others);
        double gap = ceo.getAsDouble() - sample.mean();
        return new CeoGap(
                CeoGap.Status.OK,
                OptionalDouble.of(gap),
                Optional.of(word(gap)),
                Optional.of(position(ceo.getAsDouble(), sample)));
    }

    private static CeoGap.Word word(double gap) {
        double size = Math.abs(gap) + FORGIVENESS;
        if (size < SOME) {
            return CeoGap.Word.CLOSE;
        }
        return size < LARGE ? CeoGap.Word.SOME : CeoGap.Word.LARGE;
    }

    private static CeoGap.Position position(double ceo, Sample others) {
        if (ceo > others.highest()) {
            return CeoGap.Position.ABOVE_ALL;
        }
        return ceo < others.lowest() ? CeoGap.Position.BELOW_ALL : CeoGap.Position.WITHIN;
    }

    /**
     * A person's own score minus the mean of the others (leave-one-out), for private feedback only;
     * absent with fewer others than the floor.
     */
    static OptionalDouble own(double own, List<Double> others, int floor) {
        return others.size() < floor
                ? OptionalDouble.empty()
                : OptionalDouble.of(own - Sample.of(others).mean());
    }
}
