package org.plumbline.scoring;

import java.util.OptionalDouble;

/** What an item gives to its section, or a section to its instrument (method 3.2). */
sealed interface Part {

    /** A score of 0..100 with its weight. */
    record Scored(double score, double weight) implements Part {}

    /** It applies, but has no score. */
    record Missing() implements Part {}

    /** It does not apply, and leaves what it is part of. */
    record NotApplicable() implements Part {}

    /** A score with its weight, or missing. */
    static Part of(OptionalDouble score, double weight) {
        return score.isPresent() ? new Scored(score.getAsDouble(), weight) : new Missing();
    }
}
