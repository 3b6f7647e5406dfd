package org.plumbline.chart;

import org.plumbline.model.Assessment;
import org.plumbline.model.Item;
import org.plumbline.model.ItemId;
import org.plumbline.model.Polarity;
import org.plumbline.model.Questionnaire;
import org.plumbline.model.QuestionnaireId;
import org.plumbline.model.Section;
import org.plumbline.model.SectionId;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What things are called in the edition of the questionnaires an assessment was answered with. */
public final class Titles {

    private final Map<QuestionnaireId, Questionnaire> questionnaires = new HashMap<>();
    private final Map<SectionId, Section> sections = new HashMap<>();
    private final Map<ItemId, Item> items = new HashMap<>();

    /** The titles of everything the assessment asks. */
    public Titles(Assessment assessment) {
        this(assessment.asked());
    }

    /** The titles of everything in these questionnaires. */
    public Titles(List<Questionnaire> asked) {
        for (Questionnaire questionnaire : asked) {
            questionnaires.put(questionnaire.id(), questionnaire);
            questionnaire.sections().forEach(section -> sections.put(section.id(), section));
            questionnaire.items().forEach(item -> items.put(item.id(), item));
        }
    }

    /** The short title of a questionnaire, its id if the assessment does not ask it. */
    public String of(QuestionnaireId id) {
        Questionnaire found = questionnaires.get(id);
        return found == null ? id.value() : found.shortTitle();
    }

    /** The positive or neutral short title of a section, where a long bar means strength. */
    public String of(SectionId id) {
        Section found = sections.get(id);
        return found == null ? id.value() : found.shortTitle();
    }

    /** The title of a section in the words of its source: the sin, the sign, the block. */
    public String sourceTitle(SectionId id) {
        Section found = sections.get(id);
        return found == null ? id.value() : found.title();
    }

    /** The short title of an item. */
    public String of(ItemId id) {
        Item found = items.get(id);
        return found == null ? id.value() : found.title();
    }

    /** Whether scores of this questionnaire read as levels 0 to 5: score 40 is level 2. */
    public boolean hasLevels(QuestionnaireId id) {
        Questionnaire found = questionnaires.get(id);
        return found != null
                && found.polarity() == Polarity.POSITIVE
                && found.scale().lowest() == 0
                && found.scale().highest() == Ink.RAMP_TOP;
    }
}
