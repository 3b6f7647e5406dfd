package org.plumbline.workflow;

import org.plumbline.model.Assessment;
import org.plumbline.model.Participant;
import org.plumbline.model.Polarity;
import org.plumbline.model.Questionnaire;
import org.plumbline.model.QuestionnaireId;
import org.plumbline.model.Section;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Puts the items of an assessment into the order and the wording of one participant (method 11).
 */
final class AskedItems {

    private final boolean ceo;
    private final List<AskedItem> asked = new ArrayList<>();
    private Polarity direction = Polarity.POSITIVE;

    private AskedItems(boolean ceo) {
        this.ceo = ceo;
    }

    static List<AskedItem> of(Assessment assessment, Participant participant) {
        var items = new AskedItems(participant.ceo());
        assessment.asked().stream()
                .sorted(Comparator.comparingInt(AskedItems::place))
                .forEach(items::add);
        return List.copyOf(items.asked);
    }

    /** The built-in order, a user's own before the CEO's, whose answers should colour no others. */
    private static int place(Questionnaire questionnaire) {
        int last = QuestionnaireId.BUILT_IN.size() - 1;
        int place = QuestionnaireId.BUILT_IN.indexOf(questionnaire.id());
        if (place < 0) {
            return last;
        }
        return place == last ? last + 1 : place;
    }

    private void add(Questionnaire questionnaire) {
        boolean changes = questionnaire.polarity() != direction;
        direction = questionnaire.polarity();
        for (Section section : questionnaire.sections()) {
            for (int i = 0; i < section.items().size(); i++) {
                asked.add(put(questionnaire, section, i, changes));
                changes = false;
            }
        }
    }

    private AskedItem put(
            Questionnaire questionnaire, Section section, int index, boolean directionChanges) {
        var scale = questionnaire.scale();
        var item = section.items().get(index);
        return new AskedItem(
                asked.size() + 1,
                questionnaire,
                section,
                index + 1,
                item,
                item.wording().statement(ceo),
                ceo ? scale.selfStem().orElse(scale.stem()) : scale.stem(),
                directionChanges);
    }
}
