package org.plumbline.comparison;

import org.plumbline.model.Assessment;
import org.plumbline.model.Phase;

import java.util.Optional;

/** Why two assessments cannot be compared (method 5.2). */
public enum Unlike {
    /** Collecting is not closed in one of them. */
    NOT_CLOSED,
    ORGANISATION,
    /** One asked the long form, the other the short form. */
    FORM,
    METHOD,
    /**
     * One holds the answers of one person alone, the other those of a team or of somebody else: set
     * side by side, they would show what one person answered beside the others.
     */
    ONE_PERSON,
    /** There is no item that both ask in the same words. */
    NO_COMMON_ITEM;

    /** Why two assessments cannot be compared, if they cannot. */
    public static Optional<Unlike> between(Assessment one, Assessment other) {
        if (one.phase() != Phase.CLOSED || other.phase() != Phase.CLOSED) {
            return Optional.of(NOT_CLOSED);
        }
        if (!organisation(one).equalsIgnoreCase(organisation(other))) {
            return Optional.of(ORGANISATION);
        }
        if (one.setup().form() != other.setup().form()) {
            return Optional.of(FORM);
        }
        if (!one.setup().methodVersion().equals(other.setup().methodVersion())) {
            return Optional.of(METHOD);
        }
        if (standsAlone(one, other)) {
            return Optional.of(ONE_PERSON);
        }
        return LikeItems.of(one, other).isEmpty() ? Optional.of(NO_COMMON_ITEM) : Optional.empty();
    }

    private static boolean standsAlone(Assessment one, Assessment other) {
        if (!ofOnePerson(one) && !ofOnePerson(other)) {
            return false;
        }
        return !ofOnePerson(one) || !ofOnePerson(other) || SamePeople.of(one, other).isEmpty();
    }

    private static boolean ofOnePerson(Assessment assessment) {
        return assessment.participants().size() == 1;
    }

    private static String organisation(Assessment assessment) {
        return assessment.setup().organisation().strip();
    }
}
