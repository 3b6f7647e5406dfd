package org.plumbline.workflow;

import org.plumbline.model.Item;
import org.plumbline.model.Questionnaire;
import org.plumbline.model.Section;

/**
 * One item as it is put to one participant.
 *
 * @param number place among all items asked, from 1
 * @param questionnaire the questionnaire in the form that is asked
 * @param numberInSection place in its section, from 1
 * @param statement the statement in the participant's wording
 * @param stem the question above the levels in the participant's wording
 * @param directionChanges whether a high level means something else than in the item before (method
 *     2.2); said on a page of its own
 */
public record AskedItem(
        int number,
        Questionnaire questionnaire,
        Section section,
        int numberInSection,
        Item item,
        String statement,
        String stem,
        boolean directionChanges) {}
