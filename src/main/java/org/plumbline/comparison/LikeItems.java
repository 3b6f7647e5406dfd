package org.plumbline.comparison;

import org.plumbline.model.Assessment;
import org.plumbline.model.Item;
import org.plumbline.model.ItemId;
import org.plumbline.model.Polarity;
import org.plumbline.model.Questionnaire;
import org.plumbline.model.QuestionnaireId;
import org.plumbline.model.Scale;
import org.plumbline.model.Section;
import org.plumbline.model.SectionId;
import org.plumbline.model.Wording;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which items assessments ask in the same words, in the same section, on the same scale. */
final class LikeItems {

    /** All that a person reads and answers on: an item is alike if this is. */
    private record Asked(
            QuestionnaireId questionnaire,
            SectionId section,
            Wording wording,
            List<String> lines,
            Scale scale,
            Polarity polarity) {

        static Asked of(Questionnaire questionnaire, Section section, Item item) {
            return new Asked(
                    questionnaire.id(),
                    section.id(),
                    item.wording(),
                    item.levelLines(),
                    questionnaire.scale(),
                    questionnaire.polarity());
        }
    }

    private LikeItems() {}

    /** The items that two assessments ask alike. */
    static Set<ItemId> of(Assessment one, Assessment other) {
        Map<ItemId, Asked> first = asked(one);
        Map<ItemId, Asked> second = asked(other);
        Set<ItemId> alike = new HashSet<>(first.keySet());
        alike.removeIf(item -> !Optional.ofNullable(first.get(item)).equals(found(second, item)));
        return alike;
    }

    private static Optional<Asked> found(Map<ItemId, Asked> asked, ItemId item) {
        return Optional.ofNullable(asked.get(item));
    }

    /** The items that all these assessments ask alike. */
    static Set<ItemId> of(List<Assessment> assessments) {
        Set<ItemId> alike = new HashSet<>(asked(assessments.getFirst()).keySet());
        assessments.forEach(other -> alike.retainAll(of(assessments.getFirst(), other)));
        return alike;
    }

    private static Map<ItemId, Asked> asked(Assessment assessment) {
        Map<ItemId, Asked> asked = new LinkedHashMap<>();
        for (Questionnaire questionnaire : assessment.asked()) {
            for (Section section : questionnaire.sections()) {
                for (Item item : section.items()) {
                    asked.put(item.id(), Asked.of(questionnaire, section, item));
                }
            }
        }
        return asked;
    }

    /** Questionnaires with these items alone; what has none of them is gone. */
    static List<Questionnaire> only(Set<ItemId> items, List<Questionnaire> questionnaires) {
        return questionnaires.stream().flatMap(one -> only(items, one).stream()).toList();
    }

    private static Optional<Questionnaire> only(Set<ItemId> items, Questionnaire of) {
        List<Section> kept =
                of.sections().stream().flatMap(section -> only(items, section).stream()).toList();
        return kept.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Questionnaire(
                                of.id(),
                                of.version(),
                                of.methodVersion(),
                                of.title(),
                                of.shortTitle(),
                                of.description(),
                                of.source(),
                                of.polarity(),
                                of.scale(),
                                kept));
    }

    private static Optional<Section> only(Set<ItemId> items, Section of) {
        List<Item> kept = of.items().stream().filter(item -> items.contains(item.id())).toList();
        return kept.isEmpty() ? Optional.empty() : Optional.of(of.withItems(kept));
    }

    /** The items of sections. */
    static Set<ItemId> ids(Stream<Section> sections) {
        return sections.flatMap(section -> section.items().stream())
                .map(Item::id)
                .collect(Collectors.toSet());
    }
}
