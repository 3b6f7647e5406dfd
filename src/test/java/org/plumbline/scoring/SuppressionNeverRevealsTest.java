package org.plumbline.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.fixture.Assessments;
import org.plumbline.fixture.Questionnaires;
import org.plumbline.model.Answer;
import org.plumbline.model.Answers;
import org.plumbline.model.Assessment;
import org.plumbline.model.Consent;
import org.plumbline.model.GivenAnswer;
import org.plumbline.model.ImportanceRating;
import org.plumbline.model.ItemId;
import org.plumbline.model.Participant;
import org.plumbline.model.ParticipantId;
import org.plumbline.model.Polarity;
import org.plumbline.model.SectionId;
import org.plumbline.model.TurnState;
import org.plumbline.model.Weighing;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What is hidden cannot be worked out, because the whole result stays the same whatever the hidden
 * answers were.
 */
final class SuppressionNeverRevealsTest {

    private static final String SEEDS = "org.plumbline.scoring.RandomTeams#seeds";

    private final AssessmentScoring scoring = new AssessmentScoring();

    @ParameterizedTest
    @MethodSource(SEEDS)
    void resultDoesNotDependOnVotesOnHiddenItems(long seed) {
        Assessment assessment = new RandomTeams(seed).next();
        Set<ItemId> hidden =
                scoring.score(assessment).items().stream()
                        .filter(item -> !shown(item.status()))
                        .map(ItemResult::item)
                        .filter(item -> !item.value().startsWith("CEO"))
                        .collect(Collectors.toSet());

        assertSame(assessment, given -> hidden.contains(given.item()));
    }

    /**
     * Whoever compares the results before and after one person's answers sees only counts change.
     */
    @ParameterizedTest
    @MethodSource(SEEDS)
    void onePersonMoreOrLessOnAHiddenItemMovesNothingThatIsShown(long seed) {
        Assessment assessment = new RandomTeams(seed).next();
        Result before = scoring.score(assessment);
        Set<ItemId> hidden =
                before.items().stream()
                        .filter(item -> item.status() == ItemStatus.SUPPRESSED)
                        .filter(item -> staysHidden(item.counts()))
                        .map(ItemResult::item)
                        .collect(Collectors.toSet());
        ParticipantId one = notTheCeo(assessment);
        List<GivenAnswer> without =
                assessment.answers().given().stream()
                        .filter(given -> !isLevelOf(one, hidden, given))
                        .toList();
        Result after =
                scoring.score(
                        assessment.withAnswers(new Answers(without, assessment.answers().turns())));

        assertThat(after.overall().score()).isEqualTo(before.overall().score());
        assertThat(after.overall().range()).isEqualTo(before.overall().range());
        assertThat(after.stage()).isEqualTo(before.stage());
        assertThat(after.sections())
                .extracting(SectionResult::score)
                .isEqualTo(before.sections().stream().map(SectionResult::score).toList());
        assertThat(after.items())
                .extracting(ItemResult::official)
                .isEqualTo(before.items().stream().map(ItemResult::official).toList());
        assertThat(after.items())
                .extracting(ItemResult::agreement)
                .isEqualTo(before.items().stream().map(ItemResult::agreement).toList());
    }

    /** With one answer less, "does not apply" may be what most say, and that is shown. */
    private static boolean staysHidden(Counts counts) {
        return 2 * counts.notApplicable() < counts.answers();
    }

    private static ParticipantId notTheCeo(Assessment assessment) {
        return assessment.participants().stream()
                .filter(person -> !person.ceo())
                .map(Participant::id)
                .findFirst()
                .orElse(new ParticipantId("nobody"));
    }

    private static boolean isLevelOf(ParticipantId one, Set<ItemId> hidden, GivenAnswer given) {
        return given.participant().equals(one)
                && hidden.contains(given.item())
                && given.answer() instanceof Answer.Rated;
    }

    private static boolean shown(ItemStatus status) {
        return switch (status) {
            case OK, SINGLE_VIEW, BLIND_SPOT -> true;
            case SUPPRESSED, NOT_APPLICABLE, NO_DATA -> false;
        };
    }

    @ParameterizedTest
    @MethodSource(SEEDS)
    void resultDoesNotDependOnTheCeosOwnViewWithoutConsent(long seed) {
        Assessment assessment = new RandomTeams(seed).next().withConsent(new Consent(true, false));
        if (assessment.participants().size() == 1) {
            return;
        }

        assertSame(assessment, given -> ofCeo(assessment, given) && aboutCeo(given));
    }

    @ParameterizedTest
    @MethodSource(SEEDS)
    void withoutConsentTheCeoIsAMemberLikeAnyOther(long seed) {
        Assessment assessment =
                new RandomTeams(seed)
                        .next()
                        .withConsent(new Consent(true, false))
                        .withQuestionnaires(
                                List.of(RandomTeams.small()).stream()
                                        .filter(q -> !q.id().value().equals("CEO"))
                                        .toList());
        List<Participant> nobodyMarked =
                assessment.participants().stream()
                        .map(p -> new Participant(p.id(), p.name(), p.role(), p.group(), false))
                        .toList();

        Result marked = scoring.score(assessment);
        Result unmarked = scoring.score(assessment.withParticipants(nobodyMarked));

        assertThat(marked.items()).isEqualTo(unmarked.items());
        assertThat(marked.instruments()).isEqualTo(unmarked.instruments());
        assertThat(marked.overall()).isEqualTo(unmarked.overall());
        assertThat(marked.groups()).isEqualTo(unmarked.groups());
        assertThat(marked.talk()).isEqualTo(unmarked.talk());
        assertThat(marked.sections())
                .allSatisfy(section -> assertThat(section.ceoGap().gap()).isEmpty());
    }

    @ParameterizedTest
    @MethodSource(SEEDS)
    void resultDoesNotDependOnAnswersOfThoseLeftOut(long seed) {
        Assessment assessment = new RandomTeams(seed).next();

        assertSame(
                assessment,
                given ->
                        assessment.answers().turnOf(given.participant()).state()
                                == TurnState.LEFT_OUT);
    }

    @ParameterizedTest
    @MethodSource(SEEDS)
    void resultDoesNotDependOnTooFewSecondVotes(long seed) {
        Assessment assessment = new RandomTeams(seed).next();
        Map<ItemId, Long> second =
                assessment.answers().given().stream()
                        .filter(given -> given.round() == 2)
                        .collect(Collectors.groupingBy(GivenAnswer::item, Collectors.counting()));
        int floor = scoring.score(assessment).smallestGroup();

        assertSame(
                assessment,
                given -> given.round() == 2 && second.getOrDefault(given.item(), 0L) < floor);
    }

    @ParameterizedTest
    @MethodSource(SEEDS)
    void resultDoesNotDependOnTooFewRatingsOfImportance(long seed) {
        Assessment assessment = new RandomTeams(seed).next();
        Map<SectionId, Long> ratings =
                assessment.weighing().importance().stream()
                        .collect(
                                Collectors.groupingBy(
                                        ImportanceRating::section, Collectors.counting()));
        int floor = scoring.score(assessment).smallestGroup();
        List<ImportanceRating> changed =
                assessment.weighing().importance().stream()
                        .map(
                                rating ->
                                        ratings.getOrDefault(rating.section(), 0L) < floor
                                                ? new ImportanceRating(
                                                        rating.participant(),
                                                        rating.section(),
                                                        6 - rating.rating())
                                                : rating)
                        .toList();

        assertThat(
                        scoring.score(
                                assessment.withWeighing(
                                        new Weighing(changed, assessment.weighing().effort()))))
                .isEqualTo(scoring.score(assessment));
    }

    @ParameterizedTest
    @MethodSource(SEEDS)
    void hiddenPeopleOfARowAreNeverFewerThanTheFloor(long seed) {
        Assessment assessment = new RandomTeams(seed).next();
        Result result = scoring.score(assessment);
        for (ItemResult item : result.items()) {
            List<GroupField> row = result.groups().items().getOrDefault(item.item(), List.of());
            if (row.stream().anyMatch(field -> field.status() == GroupField.Status.SHOWN)) {
                int shown = row.stream().mapToInt(field -> field.people().orElse(0)).sum();
                int unseen = item.counts().levels() - shown;
                boolean ceoAmongThem = unseen == 1 && item.ceo().isPresent();
                assertThat(unseen == 0 || ceoAmongThem || unseen >= result.smallestGroup())
                        .as("%s of seed %d", item.item(), seed)
                        .isTrue();
                assertThat(row)
                        .allSatisfy(
                                field ->
                                        assertThat(field.people().orElse(result.smallestGroup()))
                                                .isGreaterThanOrEqualTo(result.smallestGroup()));
            }
        }
    }

    @ParameterizedTest
    @MethodSource(SEEDS)
    void nothingOfAHiddenItemIsThereButCounts(long seed) {
        Result result = scoring.score(new RandomTeams(seed).next());

        assertThat(result.items())
                .filteredOn(item -> item.status() == ItemStatus.SUPPRESSED)
                .allSatisfy(
                        item -> {
                            assertThat(item.official()).isEmpty();
                            assertThat(item.agreement()).isEmpty();
                            assertThat(item.firstVotes()).isEmpty();
                            assertThat(item.secondVotes()).isEmpty();
                            assertThat(item.ceo()).isEmpty();
                            assertThat(item.flags()).isSubsetOf(Flag.UNKNOWN);
                        });
    }

    @ParameterizedTest
    @MethodSource(SEEDS)
    void theCeosLevelNeverLeavesFewerThanTheFloorBesideIt(long seed) {
        Result result = scoring.score(new RandomTeams(seed).next());

        assertThat(result.items())
                .filteredOn(item -> item.ceo().isPresent())
                .allSatisfy(
                        item ->
                                assertThat(item.ceo().orElseThrow().others())
                                        .isGreaterThanOrEqualTo(
                                                Math.max(3, result.smallestGroup())));
    }

    @Test
    void confidentialTeamOfFiveToSevenSeesWordsOnly() {
        Result result =
                scoring.score(
                        Assessments.confidential(7)
                                .asking(Questionnaires.of("SIN", Polarity.POSITIVE, 6, 1))
                                .votes("SIN1.1", 2, 3, 3, 4, 1, 2, 3)
                                .build());

        ItemResult item = result.items().get(0);
        assertThat(item.agreement().orElseThrow().shown()).contains(AgreementWord.FAIR);
        assertThat(item.agreement().orElseThrow().figures()).isEmpty();
        assertThat(item.firstVotes()).isEmpty();
        assertThat(result.sections().get(0).adMedian()).isEmpty();
        assertThat(result.sections().get(0).word()).contains(AgreementWord.FAIR);
        assertThat(result.sections().get(0).spread()).isEmpty();
    }

    @Test
    void priorityTellsNoMoreThanTheWordOfAConfidentialTeam() {
        List<PriorityResult> far = priorities(1, 1, 3, 5, 5);
        List<PriorityResult> lessFar = priorities(1, 2, 3, 4, 5);

        assertThat(far).hasSize(1).isEqualTo(lessFar);
        assertThat(priorities(3, 3, 3, 3, 3).getFirst().priority())
                .isLessThan(priorities(2, 2, 3, 4, 4).getFirst().priority());
    }

    private List<PriorityResult> priorities(Integer... votes) {
        return scoring.score(
                        Assessments.confidential(5)
                                .asking(Questionnaires.of("SIN", Polarity.POSITIVE, 6, 1))
                                .votes("SIN1.1", (Object[]) votes)
                                .importance("SIN1", 4, 4, 4, 4, 4)
                                .build())
                .priorities();
    }

    @Test
    void gapDoesNotTellTheCeosLevelWhereTooFewOthersAnswered() {
        Assessments team =
                Assessments.workshop(4)
                        .withConsentingCeo()
                        .asking(Questionnaires.of("SIN", Polarity.POSITIVE, 6, 3))
                        .votes("SIN1.1", 5, 1, 1, 1)
                        .votes("SIN1.2", 5, 1, 1, 1)
                        .votes("SIN1.3", 5, 1, 1, null);
        Assessment changed =
                Tampering.reverseLevels(team.build(), given -> isCeoOn(given, "SIN1.3"));

        SectionResult before = scoring.score(team.build()).sections().get(0);
        SectionResult after = scoring.score(changed).sections().get(0);

        assertThat(before.ceoGap().status()).isEqualTo(CeoGap.Status.OK);
        assertThat(after.ceoGap()).isEqualTo(before.ceoGap());
    }

    private static boolean isCeoOn(GivenAnswer given, String item) {
        return given.participant().equals(Assessments.person(1))
                && given.item().value().equals(item);
    }

    private static boolean ofCeo(Assessment assessment, GivenAnswer given) {
        return assessment.participant(given.participant()).filter(Participant::ceo).isPresent();
    }

    private static boolean aboutCeo(GivenAnswer given) {
        return given.item().value().startsWith("CEO");
    }

    private void assertSame(Assessment assessment, Predicate<GivenAnswer> hidden) {
        assertThat(scoring.score(Tampering.reverseLevels(assessment, hidden)))
                .isEqualTo(scoring.score(assessment));
    }
}
