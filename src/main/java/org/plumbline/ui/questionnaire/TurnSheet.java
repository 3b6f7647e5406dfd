package org.plumbline.ui.questionnaire;

import org.plumbline.model.Answer;
import org.plumbline.model.ItemId;
import org.plumbline.workflow.Answering;
import org.plumbline.workflow.AskedItem;
import org.plumbline.workflow.Progress;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What is kept of a turn, as of one moment: a copy the screen may read while the next answer is
 * being saved.
 *
 * @param longDontKnow items at which three or more "don't know" in a row end
 */
record TurnSheet(
        List<AskedItem> items,
        Map<ItemId, Answer> answers,
        Map<ItemId, String> comments,
        Set<ItemId> longDontKnow,
        OptionalInt firstPicture,
        boolean ceoGapAllowed,
        boolean canUndo) {

    private static final int MANY_DONT_KNOWS = 3;

    /** Reads a turn. */
    static TurnSheet of(Answering answering) {
        Map<ItemId, Answer> answers = new HashMap<>();
        Map<ItemId, String> comments = new HashMap<>();
        Set<ItemId> longDontKnow = new HashSet<>();
        for (AskedItem asked : answering.items()) {
            ItemId id = asked.item().id();
            answering.answerTo(id).ifPresent(answer -> answers.put(id, answer));
            answering.commentOn(id).ifPresent(comment -> comments.put(id, comment));
            if (answering.dontKnowsUpTo(id) >= MANY_DONT_KNOWS) {
                longDontKnow.add(id);
            }
        }
        return new TurnSheet(
                answering.items(),
                Map.copyOf(answers),
                Map.copyOf(comments),
                Set.copyOf(longDontKnow),
                answering.firstPicture(),
                answering.ceoGapAllowed(),
                answering.canUndo());
    }

    Optional<Answer> answerTo(ItemId item) {
        return Optional.ofNullable(answers.get(item));
    }

    String commentOn(ItemId item) {
        return comments.getOrDefault(item, "");
    }

    Progress progress() {
        return progress(asked -> true);
    }

    /**
     * How many of the items that belong to the same questionnaire as {@code asked} are answered.
     */
    Progress ofQuestionnaire(AskedItem asked) {
        return progress(other -> other.questionnaire().id().equals(asked.questionnaire().id()));
    }

    /** How many of the items that belong to the same section as {@code asked} are answered. */
    Progress ofSection(AskedItem asked) {
        return progress(other -> other.section().id().equals(asked.section().id()));
    }

    private Progress progress(Predicate<AskedItem> which) {
        List<AskedItem> chosen = items.stream().filter(which).toList();
        long answered = chosen.stream().filter(a -> answers.containsKey(a.item().id())).count();
        return new Progress((int) answered, chosen.size());
    }
}
