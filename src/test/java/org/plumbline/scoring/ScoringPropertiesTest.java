package org.plumbline.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.model.Assessment;
import org.plumbline.model.GivenAnswer;
import org.plumbline.model.Polarity;
import org.plumbline.model.Questionnaire;
import org.plumbline.model.QuestionnaireId;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** What holds of the result of any team. */
final class ScoringPropertiesTest {

    private static final String SEEDS = "org.plumbline.scoring.RandomTeams#seeds";
    private static final double EXACT = 1e-9;

    private final AssessmentScoring scoring = new AssessmentScoring();

    @ParameterizedTest
    @MethodSource(SEEDS)
    void scoresStayBetween0And100(long seed) {
        Result result = scoring.score(new RandomTeams(seed).next());

        assertThat(scores(result)).allSatisfy(score -> assertThat(score).isBetween(0.0, 100.0));
        assertThat(result.overall().coverage()).isBetween(0.0, 1.0);
        assertThat(result.items())
                .allSatisfy(item -> assertThat(item.counts().dontKnowShare()).isBetween(0.0, 1.0));
        result.stage()
                .stage()
                .ifPresent(
                        stage ->
                                assertThat(stage)
                                        .isLessThanOrEqualTo(
                                                result.stage().byScore().orElseThrow()));
    }

    @ParameterizedTest
    @MethodSource(SEEDS)
    void raisingAPositiveLevelNeverLowersWhatItIsPartOf(long seed) {
        Assessment before = new RandomTeams(seed).nextWithFirstVotesOnly();
        List<GivenAnswer> positive =
                before.answers().given().stream()
                        .filter(given -> isPositive(before, given))
                        .toList();
        if (positive.isEmpty()) {
            return;
        }
        GivenAnswer one = positive.get(new Random(seed).nextInt(positive.size()));

        Result low = scoring.score(before);
        Result high = scoring.score(Tampering.raiseLevels(before, one::equals));

        assertThat(scores(low)).hasSameSizeAs(scores(high));
        for (int i = 0; i < scores(low).size(); i++) {
            assertThat(scores(high).get(i)).isGreaterThanOrEqualTo(scores(low).get(i) - EXACT);
        }
    }

    private static boolean isPositive(Assessment assessment, GivenAnswer given) {
        return assessment
                .questionnaireOf(given.item())
                .filter(q -> q.polarity() == Polarity.POSITIVE)
                .isPresent();
    }

    @ParameterizedTest
    @MethodSource(SEEDS)
    void orderOfParticipantsAndAnswersDoesNotMatter(long seed) {
        RandomTeams teams = new RandomTeams(seed);
        Assessment assessment = teams.next();

        assertThat(scoring.score(teams.shuffled(assessment))).isEqualTo(scoring.score(assessment));
    }

    @ParameterizedTest
    @MethodSource(SEEDS)
    void aScaleReadFromTheOtherEndGivesTheSameScores(long seed) {
        Assessment assessment = new RandomTeams(seed).nextWithFirstVotesOnly();
        Assessment mirrored =
                Tampering.reverseLevels(assessment, given -> true)
                        .withQuestionnaires(
                                assessment.questionnaires().stream()
                                        .map(ScoringPropertiesTest::mirrored)
                                        .toList());

        List<Double> scores = scores(scoring.score(assessment));
        List<Double> mirror = scores(scoring.score(mirrored));

        assertThat(mirror).hasSameSizeAs(scores);
        for (int i = 0; i < scores.size(); i++) {
            assertThat(mirror.get(i)).isCloseTo(scores.get(i), within(EXACT));
        }
    }

    private static Questionnaire mirrored(Questionnaire q) {
        return new Questionnaire(
                q.id(),
                q.version(),
                q.methodVersion(),
                q.title(),
                q.shortTitle(),
                q.description(),
                q.source(),
                switch (q.polarity()) {
                    case POSITIVE -> Polarity.NEGATIVE;
                    case NEGATIVE -> Polarity.POSITIVE;
                },
                q.scale(),
                q.sections());
    }

    @ParameterizedTest
    @MethodSource(SEEDS)
    void whatExistsAgreesWithItsStatus(long seed) {
        Result result = scoring.score(new RandomTeams(seed).next());

        assertThat(result.items())
                .allSatisfy(
                        item -> {
                            boolean scored = item.status().scored();
                            assertThat(item.official().isPresent()).isEqualTo(scored);
                            assertThat(item.meanLevel().isPresent()).isEqualTo(scored);
                            assertThat(item.medianLevel().isPresent()).isEqualTo(scored);
                        });
        assertThat(result.sections())
                .allSatisfy(
                        section ->
                                assertThat(section.score().isPresent())
                                        .isEqualTo(section.status() == ScoreStatus.OK));
        assertThat(result.overall().score().isPresent())
                .isEqualTo(result.stage().stage().isPresent());
    }

    @ParameterizedTest
    @MethodSource(SEEDS)
    void ownQuestionnairesNeverEnterTheIndex(long seed) {
        Assessment assessment = new RandomTeams(seed).next();
        QuestionnaireId own = new QuestionnaireId("OWN");
        Assessment without =
                assessment.withQuestionnaires(
                        assessment.questionnaires().stream()
                                .filter(q -> !q.id().equals(own))
                                .toList());

        assertThat(scoring.score(assessment).overall()).isEqualTo(scoring.score(without).overall());
    }

    private static List<Double> scores(Result result) {
        return Stream.of(
                        result.items().stream().map(ItemResult::score),
                        result.sections().stream().map(SectionResult::score),
                        result.instruments().stream().map(InstrumentResult::score),
                        Stream.of(
                                result.ceo().self(),
                                result.ceo().score(),
                                result.overall().score()))
                .flatMap(all -> all)
                .flatMap(score -> score.stream().boxed())
                .toList();
    }
}
