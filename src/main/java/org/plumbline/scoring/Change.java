package org.plumbline.scoring;

import java.util.List;

/**
 * The honest rule for a change between two assessments (method 5.2), from first votes of people who
 * answered both times.
 *
 * @param mean mean change in points; 0 without pairs
 * @param threshold from this mean change on it may be clear
 * @param sameDirection people who moved in the direction of the mean
 * @param people people who answered both times
 */
public record Change(double mean, double threshold, int sameDirection, int people, Word word) {

    /** Fewer pairs than these raise the threshold by half. */
    private static final int FEW_PAIRS = 5;

    /** How far a change may be believed. */
    public enum Word {
        CLEAR,
        POSSIBLE,
        NONE
    }

    /** What changed, with its threshold in points. */
    public enum Unit {
        ITEM(20),
        SECTION(15),
        INSTRUMENT(10),
        OVERALL(8);

        private final double threshold;

        Unit(double threshold) {
            this.threshold = threshold;
        }
    }

    /** One person's score before and after. */
    public record Pair(double before, double after) {}

    /** Judges the change of the people who answered both times. */
    public static Change of(List<Pair> pairs, Unit unit) {
        double threshold = unit.threshold * (pairs.size() < FEW_PAIRS ? 1.5 : 1);
        if (pairs.isEmpty()) {
            return new Change(0, threshold, 0, 0, Word.NONE);
        }
        List<Double> changes = pairs.stream().map(pair -> pair.after() - pair.before()).toList();
        double mean = Sample.of(changes).mean();
        int same = (int) changes.stream().filter(change -> change * mean > 0).count();
        boolean together = 3 * same >= 2 * pairs.size();
        return new Change(
                mean, threshold, same, pairs.size(), word(Math.abs(mean), threshold, together));
    }

    private static Word word(double size, double threshold, boolean together) {
        if (size >= threshold && together) {
            return Word.CLEAR;
        }
        return size >= threshold / 2 ? Word.POSSIBLE : Word.NONE;
    }
}
