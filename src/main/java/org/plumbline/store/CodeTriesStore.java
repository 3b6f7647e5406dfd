package org.plumbline.store;

import org.plumbline.model.AssessmentId;
import org.plumbline.model.ParticipantId;

/** Remembers wrong tries at a participant's four digits, so that a restart does not forget them. */
public interface CodeTriesStore {

    /** The wrong tries since the last right one. */
    CodeTries tries(AssessmentId assessment, ParticipantId participant);

    /**
     * Keeps the wrong tries.
     *
     * @throws StoreException of kind {@link StoreException.Kind#NOT_FOUND} if there is no such
     *     assessment
     */
    void putTries(AssessmentId assessment, ParticipantId participant, CodeTries tries);
}
