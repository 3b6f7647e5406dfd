package org.plumbline.scoring;

import org.plumbline.model.Answer;
import org.plumbline.model.Answers;
import org.plumbline.model.Assessment;
import org.plumbline.model.GivenAnswer;
import org.plumbline.model.Questionnaire;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Changes levels in an assessment and leaves everything else alone. */
final class Tampering {

    private Tampering() {}

    /** Turns every chosen level of these answers round on its scale. */
    static Assessment reverseLevels(Assessment assessment, Predicate<GivenAnswer> which) {
        return change(assessment, given -> which.test(given) ? reversed(assessment, given) : given);
    }

    /** Raises every chosen level of these answers by one where there is room. */
    static Assessment raiseLevels(Assessment assessment, Predicate<GivenAnswer> which) {
        return change(assessment, given -> which.test(given) ? raised(assessment, given) : given);
    }

    private static Assessment change(Assessment assessment, UnaryOperator<GivenAnswer> change) {
        List<GivenAnswer> given = assessment.answers().given().stream().map(change).toList();
        return assessment.withAnswers(new Answers(given, assessment.answers().turns()));
    }

    private static GivenAnswer reversed(Assessment assessment, GivenAnswer given) {
        return scale(assessment, given)
                .map(scale -> withLevel(given, level -> scale - level))
                .orElse(given);
    }

    private static GivenAnswer raised(Assessment assessment, GivenAnswer given) {
        return scale(assessment, given)
                .map(highest -> withLevel(given, level -> Math.min(highest, level + 1)))
                .orElse(given);
    }

    private static Optional<Integer> scale(Assessment assessment, GivenAnswer given) {
        return assessment
                .questionnaireOf(given.item())
                .map(Questionnaire::scale)
                .map(scale -> scale.highest());
    }

    private static GivenAnswer withLevel(GivenAnswer given, UnaryOperator<Integer> change) {
        return given.answer() instanceof Answer.Rated rated
                ? new GivenAnswer(
                        given.participant(),
                        given.item(),
                        given.round(),
                        new Answer.Rated(change.apply(rated.level())),
                        given.comment())
                : given;
    }
}
