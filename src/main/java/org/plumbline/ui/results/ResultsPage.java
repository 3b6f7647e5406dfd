package org.plumbline.ui.results;

import org.plumbline.model.Participant;

import java.util.List;
import java.util.Optional;

/**
 * The results in finished texts and charts.
 *
 * @param heading organisation and title of the assessment
 * @param line who answered, when, and what was left out
 * @param remarks two at most
 * @param trend absent without an earlier assessment that can be compared
 * @param sections one for each questionnaire, the sins first
 * @param ceo absent if CEO commitment was not asked
 * @param signs absent if neither signs nor blocks were asked
 * @param firstPicture absent if nobody gave one
 * @param items one sheet for each questionnaire, in the order asked
 * @param people who can own an action
 */
record ResultsPage(
        String heading,
        String line,
        List<Remark> remarks,
        StageCard stage,
        Optional<Finding> trend,
        Finding instruments,
        Finding gates,
        List<Finding> sections,
        Optional<Finding> ceo,
        Optional<Finding> signs,
        RowList discuss,
        RowList fix,
        RowList unknown,
        RowList evidence,
        Optional<Finding> firstPicture,
        HeatSource heat,
        List<ItemSheet> items,
        CommentSheet comments,
        List<Participant> people) {

    ResultsPage {
        remarks = List.copyOf(remarks);
        sections = List.copyOf(sections);
        items = List.copyOf(items);
        people = List.copyOf(people);
    }
}
