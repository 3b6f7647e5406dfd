package org.plumbline.scoring;

import org.plumbline.model.Item;
import org.plumbline.model.ItemId;
import org.plumbline.model.Questionnaire;
import org.plumbline.model.QuestionnaireId;
import org.plumbline.model.Section;

import java.util.stream.Stream;

/** An item with the section and the questionnaire it is asked in. */
record AskedItem(Item item, Section section, Questionnaire questionnaire) {

    /** The items of a questionnaire in order. */
    static Stream<AskedItem> of(Questionnaire questionnaire) {
        return questionnaire.sections().stream()
                .flatMap(
                        section ->
                                section.items().stream()
                                        .map(item -> new AskedItem(item, section, questionnaire)));
    }

    ItemId id() {
        return item.id();
    }

    Ruler ruler() {
        return Ruler.of(questionnaire);
    }

    /** Whether it is about the CEO, whose own answer is then not among the team's. */
    boolean aboutCeo() {
        return questionnaire.id().equals(QuestionnaireId.CEO);
    }
}
