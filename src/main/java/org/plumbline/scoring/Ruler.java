package org.plumbline.scoring;

import org.plumbline.model.Polarity;
import org.plumbline.model.Questionnaire;

import java.util.Collection;

/**
 * The item score (method 3.1): from a level to 0..100, linear, reversed for negative polarity.
 *
 * @param lowest the lowest level
 * @param highest the highest level
 */
record Ruler(int lowest, int highest, Polarity polarity) {

    static Ruler of(Questionnaire questionnaire) {
        return new Ruler(
                questionnaire.scale().lowest(),
                questionnaire.scale().highest(),
                questionnaire.polarity());
    }

    /** The number of levels, A in method 4.1. */
    int levels() {
        return highest - lowest + 1;
    }

    /**
     * {@code 100 (x - lo) / (hi - lo)}, or 100 minus that for negative polarity.
     *
     * @throws IllegalArgumentException if the level is not on the scale
     */
    double points(int level) {
        if (level < lowest || level > highest) {
            throw new IllegalArgumentException(
                    "invalid level: expected " + lowest + " to " + highest);
        }
        double points = 100.0 * (level - lowest) / (highest - lowest);
        return switch (polarity) {
            case POSITIVE -> points;
            case NEGATIVE -> 100.0 - points;
        };
    }

    /** The mean of the points of several levels, at least one (method 3.6). */
    double meanPoints(Collection<Integer> levels) {
        return Sample.of(levels.stream().map(this::points).toList()).mean();
    }
}
