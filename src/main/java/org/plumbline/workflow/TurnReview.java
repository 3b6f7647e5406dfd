package org.plumbline.workflow;

import org.plumbline.model.Answer;
import org.plumbline.model.GivenAnswer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What can be counted in a turn, and what is left open in it. */
record TurnReview(List<AskedItem> items, TurnNotes notes) {

    private Optional<Answer> answerTo(AskedItem asked) {
        return notes.given(asked.item().id()).map(GivenAnswer::answer);
    }

    int dontKnowsUpTo(AskedItem last) {
        int run = 0;
        while (run < last.number() && isDontKnow(items.get(last.number() - 1 - run))) {
            run++;
        }
        return run;
    }

    private boolean isDontKnow(AskedItem asked) {
        return answerTo(asked).filter(Answer.DontKnow.class::isInstance).isPresent();
    }

    List<Gap> gaps() {
        List<Gap> gaps = new ArrayList<>();
        items.forEach(asked -> gapOf(asked).ifPresent(kind -> gaps.add(new Gap(asked, kind))));
        gaps.sort(Comparator.comparing(Gap::kind));
        return List.copyOf(gaps);
    }

    private Optional<Gap.Kind> gapOf(AskedItem asked) {
        Optional<Answer> answer = answerTo(asked);
        if (answer.isEmpty()) {
            return Optional.of(Gap.Kind.NOT_ANSWERED);
        }
        return switch (answer.get()) {
            case Answer.Rated _ -> Optional.empty();
            case Answer.DontKnow _ -> Optional.of(Gap.Kind.DONT_KNOW);
            case Answer.NotApplicable _ -> Optional.of(Gap.Kind.NOT_APPLICABLE);
        };
    }

    ReviewCounts counts() {
        List<Gap> gaps = gaps();
        long comments = items.stream().filter(a -> notes.givenComment(a.item().id())).count();
        return new ReviewCounts(
                items.size() - gaps.size(),
                count(gaps, Gap.Kind.NOT_ANSWERED),
                count(gaps, Gap.Kind.DONT_KNOW),
                count(gaps, Gap.Kind.NOT_APPLICABLE),
                (int) comments);
    }

    private static int count(Collection<Gap> gaps, Gap.Kind kind) {
        return (int) gaps.stream().filter(gap -> gap.kind() == kind).count();
    }
}
