package org.plumbline.scoring;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The CEO's score minus the mean of the others' own scores, in points (method 4.5). Everything but
 * the status is absent unless the status is {@code OK}.
 */
public record CeoGap(
        Status status, OptionalDouble gap, Optional<Word> word, Optional<Position> position) {

    /** Why there is a gap to show or none. */
    public enum Status {
        OK,
        /** The CEO did not consent. */
        NO_CONSENT,
        /** Too few others answered. */
        SUPPRESSED,
        /** There is no CEO, or no score of the CEO's own. */
        NO_DATA,
        /** One participant in all: there is nobody to compare with. */
        SINGLE_VIEW
    }

    /** The size of a gap: below 10, below 20, from 20 points (one full level) on. */
    public enum Word {
        CLOSE,
        SOME,
        LARGE
    }

    /** Where the CEO's score lies among the others'. */
    public enum Position {
        ABOVE_ALL,
        BELOW_ALL,
        WITHIN
    }

    /** No gap, and why. */
    static CeoGap absent(Status status) {
        return new CeoGap(status, OptionalDouble.empty(), Optional.empty(), Optional.empty());
    }
}
