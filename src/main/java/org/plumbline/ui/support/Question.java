package org.plumbline.ui.support;

import java.util.List;

/**
 * A question put to the person before the window.
 *
 * @param id names the question, such as {@code deleteAssessment}
 * @param heading the question itself
 * @param text what the answer means; what would be lost is named; may be blank
 * @param choices the answers, the one that changes nothing first
 */
public record Question(String id, String heading, String text, List<Choice> choices) {

    public Question {
        choices = List.copyOf(choices);
    }

    /** A question with its choices. */
    public static Question of(String id, String heading, String text, Choice... choices) {
        return new Question(id, heading, text, List.of(choices));
    }
}
