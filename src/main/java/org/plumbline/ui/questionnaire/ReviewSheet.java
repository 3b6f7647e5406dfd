package org.plumbline.ui.questionnaire;

import org.plumbline.workflow.Answering;
import org.plumbline.workflow.Gap;
import org.plumbline.workflow.ReviewCounts;

import java.util.List;

/** What one looks over before handing in. */
record ReviewSheet(TurnSheet turn, ReviewCounts counts, List<Gap> gaps) {

    /** Reads a turn. */
    static ReviewSheet of(Answering answering) {
        return new ReviewSheet(TurnSheet.of(answering), answering.counts(), answering.gaps());
    }

    /** Whether a comment stands beside an item that has no answer; it is not handed in. */
    boolean commentWithoutAnswer(Gap gap) {
        return gap.kind() == Gap.Kind.NOT_ANSWERED
                && !turn.commentOn(gap.asked().item().id()).isBlank();
    }

    /** The comments that are handed in with answers, in the order of the items. */
    List<Comment> comments() {
        return turn.items().stream()
                .filter(asked -> turn.answers().containsKey(asked.item().id()))
                .map(asked -> new Comment(asked.item().title(), turn.commentOn(asked.item().id())))
                .filter(comment -> !comment.text().isBlank())
                .toList();
    }

    /** A comment and the short title of its item. */
    record Comment(String item, String text) {}
}
