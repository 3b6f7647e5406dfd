package org.plumbline.model;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * How far a participant's own turn at answering has come. Speaks of progress and choices about
 * privacy, never of answers to items.
 *
 * @param firstPicture the stage (1 to 5) on which the participant placed the organisation before
 *     the first item (decision 11)
 * @param commentsReleased whether the participant released the comments, without a name
 * @param code salted hash of the participant's own four digits, if chosen
 */
public record Turn(
        ParticipantId participant,
        TurnState state,
        OptionalInt firstPicture,
        boolean commentsReleased,
        Optional<String> code) {

    public Turn {
        firstPicture.ifPresent(stage -> Check.range(stage, 1, 5, "A first picture"));
    }

    /** A turn that has not begun. */
    public static Turn notBegun(ParticipantId participant) {
        return new Turn(participant, TurnState.OPEN, OptionalInt.empty(), false, Optional.empty());
    }

    /** This turn with the stage chosen as first picture. */
    public Turn withFirstPicture(int stage) {
        return new Turn(participant, state, OptionalInt.of(stage), commentsReleased, code);
    }

    /** This turn with the hash of the participant's own code. */
    public Turn withCode(String hash) {
        return new Turn(participant, state, firstPicture, commentsReleased, Optional.of(hash));
    }

    /** This turn handed in and locked. */
    public Turn handIn(boolean releaseComments) {
        return new Turn(participant, TurnState.HANDED_IN, firstPicture, releaseComments, code);
    }

    /** This turn in another state. */
    public Turn withState(TurnState newState) {
        return new Turn(participant, newState, firstPicture, commentsReleased, code);
    }
}
