package org.plumbline.scoring;

import java.util.List;
import java.util.OptionalDouble;

/**
 * A weighted mean of parts, or why there is none (method 3.2).
 *
 * @param score 0..100, present exactly if the status is OK
 * @param valid parts with a score
 * @param applicable parts that apply
 */
record Averaged(ScoreStatus status, OptionalDouble score, int valid, int applicable) {

    /**
     * A person's or a team's section: valid with {@code max(1, ceil(3 k / 5))} of its k applicable
     * items, then their weighted mean.
     */
    static Averaged section(List<Part> items) {
        return of(items, 3, 5);
    }

    /** An instrument: valid with {@code max(1, ceil(2 k / 3))} of its k applicable sections. */
    static Averaged instrument(List<Part> sections) {
        return of(sections, 2, 3);
    }

    /** What a section of this outcome gives to its instrument. */
    Part asPart(double weight) {
        return switch (status) {
            case OK, INSUFFICIENT -> Part.of(score, weight);
            case NOT_APPLICABLE -> new Part.NotApplicable();
        };
    }

    private static Averaged of(List<Part> parts, int share, int of) {
        int applicable = (int) parts.stream().filter(Averaged::applies).count();
        List<Part.Scored> scored =
                parts.stream()
                        .filter(Part.Scored.class::isInstance)
                        .map(Part.Scored.class::cast)
                        .toList();
        if (applicable == 0) {
            return without(ScoreStatus.NOT_APPLICABLE, scored, applicable);
        }
        int required = (share * applicable + of - 1) / of;
        return scored.size() < required
                ? without(ScoreStatus.INSUFFICIENT, scored, applicable)
                : new Averaged(
                        ScoreStatus.OK,
                        OptionalDouble.of(weightedMean(scored)),
                        scored.size(),
                        applicable);
    }

    private static boolean applies(Part part) {
        return !(part instanceof Part.NotApplicable);
    }

    private static Averaged without(ScoreStatus why, List<Part.Scored> scored, int applicable) {
        return new Averaged(why, OptionalDouble.empty(), scored.size(), applicable);
    }

    private static double weightedMean(List<Part.Scored> scored) {
        double weights = 0;
        double sum = 0;
        for (Part.Scored part : scored) {
            weights += part.weight();
            sum += part.weight() * part.score();
        }
        return sum / weights;
    }
}
