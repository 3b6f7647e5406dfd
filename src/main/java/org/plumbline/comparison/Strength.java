package org.plumbline.comparison;

import org.plumbline.model.Questionnaire;

/** Levels as strength in points, and back (method 3.1). */
public final class Strength {

    private Strength() {}

    /** A level, or a middle between two, as 0 to 100. */
    static double points(Questionnaire of, double level) {
        double share = 100 * (level - of.scale().lowest()) / (of.scale().size() - 1);
        return switch (of.polarity()) {
            case POSITIVE -> share;
            case NEGATIVE -> 100 - share;
        };
    }

    /** Points as a level of the questionnaire's scale, with its fraction. */
    public static double level(Questionnaire of, double points) {
        double share =
                switch (of.polarity()) {
                    case POSITIVE -> points;
                    case NEGATIVE -> 100 - points;
                };
        return of.scale().lowest() + share * (of.scale().size() - 1) / 100;
    }
}
