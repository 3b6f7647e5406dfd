package org.plumbline.store;

import org.plumbline.model.Assessment;

/**
 * The way back for an assessment that was removed. What was removed is kept in memory alone, and
 * what is closed in it stays closed.
 */
public interface WayBack {

    /** The assessment as it was when it was removed. */
    Assessment assessment();

    /**
     * Keeps the assessment again, with its workshop, the votes that were cast in it and not
     * revealed, the drafts of comments and the wrong tries at four digits, in one step.
     *
     * @throws StoreException of kind {@link StoreException.Kind#THERE_AGAIN} if one with the same
     *     id was kept meanwhile, of another kind if it cannot be kept; nothing is changed then
     */
    void go();
}
