package org.plumbline.scoring;

import org.plumbline.model.Questionnaire;
import org.plumbline.model.QuestionnaireId;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What may be said about the certainty of the index, from the participants' own indices (decision
 * 5, method 5.3).
 *
 * <p>Without the CEO's consent the CEO instrument stays out of everybody's own index: else the
 * CEO's own view could be worked out from their mean and the team's scores.
 */
final class IndexCertainty {

    private final Session session;
    private final Sample own;

    IndexCertainty(Session session, OwnScores scores) {
        this.session = session;
        List<Questionnaire> questionnaires =
                session.assessment().asked().stream().filter(this::entersOwnIndex).toList();
        this.own =
                Sample.of(
                        session.present().stream()
                                .map(person -> scores.index(person, questionnaires).score())
                                .flatMap(score -> score.stream().boxed())
                                .toList());
    }

    private boolean entersOwnIndex(Questionnaire questionnaire) {
        return !questionnaire.id().equals(QuestionnaireId.CEO)
                || session.ceo().isEmpty()
                || session.ceoConsents()
                || session.disclosure().single();
    }

    OverallResult with(OverallIndex index) {
        int people = own.size();
        boolean shown = index.score().isPresent() && !session.disclosure().single();
        boolean middleHalf = shown && session.disclosure().showsMiddleHalf(people);
        boolean missing = people < members();
        return new OverallResult(
                index.status(),
                index.score(),
                index.coverage(),
                index.instruments(),
                middleHalf ? Optional.of(middleHalf()) : Optional.empty(),
                shown && missing && session.disclosure().showsMean(people)
                        ? Optional.of(Confidence.worstCase(own, members()))
                        : Optional.empty(),
                middleHalf && missing ? Optional.of(interval()) : Optional.empty(),
                shown && session.disclosure().showsOwnScores(people)
                        ? Confidence.leaveOneOut(own)
                        : OptionalDouble.empty(),
                people,
                members() - people);
    }

    /** Who joined late was never asked for the whole, and is missing nowhere. */
    private int members() {
        long inTime =
                session.assessment().participants().stream()
                        .filter(member -> !member.joinedLate())
                        .count();
        return Math.max(own.size(), (int) inTime);
    }

    private Range middleHalf() {
        return new Range(own.quantile(0.25), own.quantile(0.75));
    }

    private Range interval() {
        Confidence.Interval interval = Confidence.interval(own, members());
        return new Range(interval.low(), interval.high());
    }
}
