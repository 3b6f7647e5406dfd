package org.plumbline.workflow;

import org.plumbline.model.Answer;
import org.plumbline.model.ItemId;

import java.util.List;
import java.util.regex.Pattern;

/** Which answers can be given to what is asked (method 2). */
public final class AnswerRules {

    private static final Pattern WORD_GAP = Pattern.compile("\\s+");
    private static final int WORDS_OF_A_REASON = 3;

    private final List<AskedItem> items;

    AnswerRules(List<AskedItem> items) {
        this.items = items;
    }

    /** Whether a text has the three words that a reason for "does not apply" needs. */
    public static boolean longEnough(String reason) {
        String text = reason.strip();
        return !text.isEmpty() && WORD_GAP.split(text).length >= WORDS_OF_A_REASON;
    }

    /**
     * An item that is asked.
     *
     * @throws RefusedException if it is not
     */
    AskedItem find(ItemId item) {
        return items.stream()
                .filter(asked -> asked.item().id().equals(item))
                .findFirst()
                .orElseThrow(() -> new RefusedException(Refusal.NO_SUCH_ANSWER));
    }

    /**
     * Lets an answer pass.
     *
     * @throws RefusedException if the item is not asked, the level is not on its scale, or the
     *     reason is too short
     */
    void check(ItemId item, Answer answer) {
        AskedItem asked = find(item);
        switch (answer) {
            case Answer.Rated(int level) -> {
                if (!asked.questionnaire().scale().contains(level)) {
                    throw new RefusedException(Refusal.NO_SUCH_ANSWER);
                }
            }
            case Answer.NotApplicable(String reason) -> {
                if (!longEnough(reason)) {
                    throw new RefusedException(Refusal.REASON_TOO_SHORT);
                }
            }
            case Answer.DontKnow _ -> {}
        }
    }
}
