package org.plumbline.report;

import org.plumbline.model.Assessment;
import org.plumbline.model.Findings;
import org.plumbline.model.Item;
import org.plumbline.model.ItemId;
import org.plumbline.model.Mode;
import org.plumbline.model.Questionnaire;
import org.plumbline.model.Section;
import org.plumbline.scoring.Result;
import org.plumbline.scoring.ScoreStatus;
import org.plumbline.scoring.TalkItem;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a report would be fuller with, although it can be made without (design 09).
 *
 * @param emptySections sections without a value, each with its questionnaire
 * @param withoutLevel flagged items that a workshop left without a word on how the talk ended, each
 *     with its number
 */
public record OpenEnds(List<String> emptySections, List<String> withoutLevel) {

    /** Nothing is missing. */
    public static final OpenEnds NONE = new OpenEnds(List.of(), List.of());

    public OpenEnds {
        emptySections = List.copyOf(emptySections);
        withoutLevel = List.copyOf(withoutLevel);
    }

    /** What is missing in an assessment. */
    public static OpenEnds of(Assessment assessment, Result result) {
        return new OpenEnds(
                assessment.asked().stream().flatMap(asked -> empty(asked, result)).toList(),
                assessment.setup().mode() == Mode.WORKSHOP
                        ? result.talk().stream()
                                .map(TalkItem::item)
                                .filter(item -> !ended(assessment.findings(), item))
                                .map(item -> named(assessment, item))
                                .toList()
                        : List.of());
    }

    /** Whether there is nothing to look at. */
    public boolean none() {
        return emptySections.isEmpty() && withoutLevel.isEmpty();
    }

    private static Stream<String> empty(Questionnaire asked, Result result) {
        return asked.sections().stream()
                .filter(section -> !hasValue(section, result))
                .map(section -> asked.shortTitle() + ": " + section.shortTitle());
    }

    /** What does not apply here needs no value. */
    private static boolean hasValue(Section section, Result result) {
        return result.section(section.id())
                .filter(r -> r.score().isPresent() || r.status() == ScoreStatus.NOT_APPLICABLE)
                .isPresent();
    }

    private static boolean ended(Findings findings, ItemId item) {
        return findings.agreedOn(item).isPresent() || findings.openOn(item).isPresent();
    }

    private static String named(Assessment assessment, ItemId id) {
        return assessment
                .questionnaireOf(id)
                .flatMap(asked -> asked.item(id))
                .map(Item::title)
                .map(title -> id.value() + " " + title)
                .orElse(id.value());
    }
}
