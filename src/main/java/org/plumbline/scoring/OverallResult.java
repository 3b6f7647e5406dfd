package org.plumbline.scoring;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The overall customer-focus index (method 3.3) with what may be said about its certainty (method
 * 5.3, decision 5).
 *
 * @param score 0..100; absent if the status is insufficient
 * @param coverage the weight of the valid instruments, 0..1
 * @param instruments how many of the six are valid
 * @param range the middle half of the participants' own indices, from 5 participants on
 * @param worstCase bounds of the mean of all members' own indices, whatever the missing ones think;
 *     only if not everybody answered
 * @param interval 95 % interval with finite population correction, for the annex only; from 5
 *     participants on, if not everybody answered
 * @param leaveOneOut the most that leaving out one person would move the mean of the own indices,
 *     in points; for the annex only, and only where dots may be shown
 * @param people how many participants have an own index
 * @param missing how many more the bounds and the interval reckon with; who joined late is not one
 */
public record OverallResult(
        Status status,
        OptionalDouble score,
        double coverage,
        int instruments,
        Optional<Range> range,
        Optional<Range> worstCase,
        Optional<Range> interval,
        OptionalDouble leaveOneOut,
        int people,
        int missing) {

    /** Whether there is an index, and whether it rests on all six instruments. */
    public enum Status {
        FULL,
        /** At least 60 % of the weight, but not all six instruments. */
        PARTIAL,
        /** Less than 60 % of the weight, or neither SIN nor MOD. */
        INSUFFICIENT
    }
}
