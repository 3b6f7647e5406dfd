package org.plumbline.store;

import org.plumbline.model.Assessment;
import org.plumbline.model.AssessmentId;

import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Keeps whole assessments, each with the exact questionnaires it is answered with. Every change is
 * durable when the method returns.
 */
public interface AssessmentStore {

    /**
     * Keeps an assessment whole: a new one, or in place of the one with the same id.
     *
     * @throws StoreException if it cannot be kept; what was kept before is unchanged
     */
    void save(Assessment assessment);

    /**
     * Reads an assessment, changes it and keeps the result in one step, so that no answer saved
     * meanwhile is lost. If {@code change} throws, nothing is changed.
     *
     * @return the assessment as it is kept now
     * @throws StoreException of kind {@link StoreException.Kind#NOT_FOUND} if there is none
     */
    Assessment change(AssessmentId id, UnaryOperator<Assessment> change);

    /**
     * The assessment with this id, if it is kept.
     *
     * @throws StoreException of kind {@link StoreException.Kind#UNREADABLE} if what is kept is no
     *     valid assessment
     */
    Optional<Assessment> find(AssessmentId id);

    /**
     * Forgets an assessment and everything given in it as {@link #delete} does, in one step, and
     * tells the way back.
     *
     * @return empty if there is none
     * @throws StoreException of kind {@link StoreException.Kind#UNREADABLE} if what is kept is no
     *     valid assessment; it is not forgotten then
     */
    Optional<WayBack> remove(AssessmentId id);

    /** Forgets an assessment and everything given in it; nothing happens if there is none. */
    void delete(AssessmentId id);
}
