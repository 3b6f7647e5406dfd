package org.plumbline.scoring;

import org.plumbline.model.Assessment;
import org.plumbline.model.ItemId;
import org.plumbline.model.Phase;

import java.util.Optional;

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
        mustBeClosed(assessment);
        return new Assembly(new Session(assessment)).result();
    }

    /**
     * What may be shown about one item, by the same rules; enough to show its votes to a room
     * without looking at any other answer.
     *
     * @param assessment may carry the answers to this item alone
     * @return empty if the item is not asked
     * @throws IllegalStateException while people are answering
     */
    public Optional<ItemResult> scoreItem(Assessment assessment, ItemId item) {
        mustBeClosed(assessment);
        Session session = new Session(assessment);
        return session.items().stream()
                .filter(asked -> asked.id().equals(item))
                .findFirst()
                .map(asked -> new ItemScoring(session).judge(asked).result());
    }

    private static void mustBeClosed(Assessment assessment) {
        if (assessment.phase() == Phase.COLLECTING) {
            throw new IllegalStateException("There are no results until collecting is closed");
        }
    }
}
