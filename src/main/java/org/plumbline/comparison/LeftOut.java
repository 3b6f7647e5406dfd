package org.plumbline.comparison;

import org.plumbline.model.Assessment;
import org.plumbline.model.Item;
import org.plumbline.model.ItemId;
import org.plumbline.model.Questionnaire;
import org.plumbline.model.QuestionnaireId;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An item that a comparison leaves out, because only like is compared with like.
 *
 * @param title its short title
 * @param questionnaireTitle the short title of its questionnaire
 */
public record LeftOut(
        ItemId item,
        String title,
        QuestionnaireId questionnaire,
        String questionnaireTitle,
        Reason reason) {

    /** Why an item is left out. */
    public enum Reason {
        /** It was asked every time, but not in the same words, section or scale. */
        REWORDED,
        /** It was not asked every time, though its questionnaire was. */
        NOT_EVERY_TIME,
        /** Its whole questionnaire was not asked every time. */
        QUESTIONNAIRE
    }

    /** What is asked in any of these assessments and is not alike, each item once. */
    static List<LeftOut> of(List<Assessment> assessments, Set<ItemId> alike) {
        Map<ItemId, LeftOut> left = new LinkedHashMap<>();
        for (Assessment assessment : assessments.reversed()) {
            for (Questionnaire questionnaire : assessment.asked()) {
                for (Item item : questionnaire.items()) {
                    if (!alike.contains(item.id())) {
                        left.putIfAbsent(item.id(), of(item, questionnaire, assessments));
                    }
                }
            }
        }
        return List.copyOf(left.values());
    }

    private static LeftOut of(Item item, Questionnaire of, List<Assessment> assessments) {
        return new LeftOut(
                item.id(),
                item.title(),
                of.id(),
                of.shortTitle(),
                reason(item.id(), of.id(), assessments));
    }

    private static Reason reason(
            ItemId item, QuestionnaireId questionnaire, List<Assessment> assessments) {
        if (!assessments.stream().allMatch(one -> asks(one, questionnaire))) {
            return Reason.QUESTIONNAIRE;
        }
        return assessments.stream().allMatch(one -> one.questionnaireOf(item).isPresent())
                ? Reason.REWORDED
                : Reason.NOT_EVERY_TIME;
    }

    private static boolean asks(Assessment assessment, QuestionnaireId questionnaire) {
        return assessment.asked().stream().anyMatch(one -> one.id().equals(questionnaire));
    }
}
