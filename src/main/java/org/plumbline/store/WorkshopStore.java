package org.plumbline.store;

import org.plumbline.model.Assessment;
import org.plumbline.model.AssessmentId;
import org.plumbline.model.Workshop;

import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Keeps workshops. Nothing here reads or gives away what anybody answered or voted; that is what
 * {@link BallotBox} opens, vote by vote. Every change is durable when the method returns.
 */
public interface WorkshopStore {

    /**
     * The assessment as it is known without anything that was given in it: no answers, no turns, no
     * counted votes, no importance. Findings, effort and actions are there.
     *
     * @throws StoreException of kind {@link StoreException.Kind#UNREADABLE} if what is kept is no
     *     valid assessment
     */
    Optional<Assessment> outline(AssessmentId assessment);

    /**
     * The assessment with what was answered in it, but without the ratings of importance that
     * persons gave: none of these is read. Ratings that were counted in the room are there.
     *
     * @throws StoreException of kind {@link StoreException.Kind#UNREADABLE} if what is kept is no
     *     valid assessment
     */
    Optional<Assessment> unweighed(AssessmentId assessment);

    /** The workshop of an assessment with everything it wrote down, if one was planned. */
    Optional<RoomNotes> find(AssessmentId assessment);

    /**
     * Plans a workshop, in place of one planned before.
     *
     * @throws StoreException of kind {@link StoreException.Kind#NOT_FOUND} if there is no such
     *     assessment
     */
    void plan(AssessmentId assessment, Workshop workshop);

    /**
     * Forgets the workshop and all votes that are not revealed; findings and actions stay. Nothing
     * happens if none was planned.
     */
    void forget(AssessmentId assessment);

    /**
     * Changes what the workshop wrote down, in one step. If {@code change} throws, nothing is
     * changed.
     *
     * @return what is kept now
     * @throws StoreException of kind {@link StoreException.Kind#NOT_FOUND} if no workshop was
     *     planned
     */
    RoomNotes change(AssessmentId assessment, UnaryOperator<RoomNotes> change);
}
