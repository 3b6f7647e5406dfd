package org.plumbline.store;

import org.plumbline.model.AssessmentId;
import org.plumbline.model.GivenAnswer;
import org.plumbline.model.ParticipantId;
import org.plumbline.model.Turn;

import java.time.Instant;
import java.util.Map;

/**
 * Keeps what participants give, one piece at a time. Every change is durable when the method
 * returns: the screen may then say "Saved".
 *
 * <p>Methods that change something throw a {@link StoreException} of kind {@link
 * StoreException.Kind#NOT_FOUND} if there is no such assessment.
 */
public interface AnswerStore {

    /** Keeps an answer, in place of the one of the same participant, item and round. */
    void put(AssessmentId assessment, GivenAnswer answer);

    /** Takes an answer back; nothing happens if none was given. */
    void remove(AssessmentId assessment, GivenAnswer.Key answer);

    /** Keeps how far a participant's turn has come. */
    void putTurn(AssessmentId assessment, Turn turn);

    /** When each participant last gave an answer or moved the turn on; nobody else is in it. */
    Map<ParticipantId, Instant> lastActive(AssessmentId assessment);
}
