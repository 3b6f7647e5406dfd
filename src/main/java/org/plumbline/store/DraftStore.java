package org.plumbline.store;

import org.plumbline.model.AssessmentId;
import org.plumbline.model.ItemId;
import org.plumbline.model.ParticipantId;

import java.util.Map;

/**
 * Keeps comments written beside items that have no answer yet, so that no word is lost when a
 * person moves on or pauses. A draft never leaves the turn it was written in.
 */
public interface DraftStore {

    /**
     * Keeps the draft of a comment in place of an earlier one; a blank text removes it.
     *
     * @throws StoreException of kind {@link StoreException.Kind#NOT_FOUND} if there is no such
     *     assessment
     */
    void putDraft(AssessmentId assessment, ParticipantId participant, ItemId item, String comment);

    /** The drafts of a participant by item. */
    Map<ItemId, String> drafts(AssessmentId assessment, ParticipantId participant);
}
