package org.plumbline.workflow;

import org.plumbline.model.Participant;

import java.time.Instant;
import java.util.Optional;

/**
 * How far one person is. Says nothing about what was answered.
 *
 * @param answered items with any answer, "don't know" and "does not apply" among them
 * @param items items asked
 * @param codeChosen whether the person has chosen four digits
 * @param lastActive when the person last saved anything
 */
public record TurnLine(
        Participant participant,
        int answered,
        int items,
        Status status,
        boolean codeChosen,
        Optional<Instant> lastActive) {

    /** How far a turn is, as the facilitator sees it. */
    public enum Status {
        NOT_STARTED,
        STARTED,
        FINISHED,
        /** Not finished when collecting was closed, and left out. */
        LEFT_OUT
    }
}
