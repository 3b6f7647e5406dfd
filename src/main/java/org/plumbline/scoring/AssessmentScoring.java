package org.plumbline.scoring;

import org.plumbline.model.Assessment;
import org.plumbline.model.Phase;

/**
 * Scores a whole assessment by the method (sections 3 to 6): the same assessment always gives the
 * same result, whatever the order of its participants and answers.
 */
public final class AssessmentScoring {

    /**
     * Everything that may be shown about an assessment.
     *
     * @throws IllegalStateException while people are answering: results before and after an answer
     *     could be subtracted from each other (method 3.6)
     * @throws IllegalArgumentException if a level is not on the scale of its item
     */
    public Result score(Assessment assessment) {
        if (assessment.phase() == Phase.COLLECTING) {
            throw new IllegalStateException("There are no results until collecting is closed");
        }
        return new Assembly(new Session(assessment)).result();
    }
}
