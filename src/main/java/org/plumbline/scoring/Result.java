package org.plumbline.scoring;

import org.plumbline.model.AssessmentId;
import org.plumbline.model.Form;
import org.plumbline.model.ItemId;
import org.plumbline.model.Mode;
import org.plumbline.model.QuestionnaireId;
import org.plumbline.model.SectionId;

import java.util.List;
import java.util.Optional;

/**
 * Everything that may be shown about an assessment. Suppression has been applied: what must not be
 * seen is not in here, so whoever holds a result may show all of it.
 *
 * @param smallestGroup the floor by which it was made: fewest answers from which a value is shown
 * @param singleView whether it is one person's view and has to be headed so
 * @param instruments in the order asked
 * @param sections in the order asked
 * @param items in the order asked
 * @param talk items worth talking about, in talk order; empty for one person's view
 * @param unknown items at least one person does not know about, highest share first
 * @param recognitions failure signs and blocks that could be judged, in the order asked
 * @param priorities highest first; only sections whose importance was rated
 */
public record Result(
        AssessmentId assessment,
        String methodVersion,
        Form form,
        Mode mode,
        int smallestGroup,
        boolean singleView,
        Participation participation,
        List<InstrumentResult> instruments,
        List<SectionResult> sections,
        List<ItemResult> items,
        CeoResult ceo,
        OverallResult overall,
        StageResult stage,
        Highlights highlights,
        Apart apart,
        List<TalkItem> talk,
        List<UnknownItem> unknown,
        List<Recognition> recognitions,
        EvidenceResult evidence,
        List<PriorityResult> priorities,
        FirstPicture firstPicture,
        GroupView groups) {

    public Result {
        instruments = List.copyOf(instruments);
        sections = List.copyOf(sections);
        items = List.copyOf(items);
        talk = List.copyOf(talk);
        unknown = List.copyOf(unknown);
        recognitions = List.copyOf(recognitions);
        priorities = List.copyOf(priorities);
    }

    /** The result of an item, if it was asked. */
    public Optional<ItemResult> item(ItemId item) {
        return items.stream().filter(result -> result.item().equals(item)).findFirst();
    }

    /** The result of a section, if it was asked. */
    public Optional<SectionResult> section(SectionId section) {
        return sections.stream().filter(result -> result.section().equals(section)).findFirst();
    }

    /** The result of an instrument, if it was asked. */
    public Optional<InstrumentResult> instrument(QuestionnaireId questionnaire) {
        return instruments.stream()
                .filter(result -> result.questionnaire().equals(questionnaire))
                .findFirst();
    }

    /** The results of the items of a section, in the order asked. */
    public List<ItemResult> itemsOf(SectionId section) {
        return items.stream().filter(result -> result.section().equals(section)).toList();
    }

    /** The results of the sections of an instrument, in the order asked. */
    public List<SectionResult> sectionsOf(QuestionnaireId questionnaire) {
        return sections.stream()
                .filter(result -> result.questionnaire().equals(questionnaire))
                .toList();
    }
}
