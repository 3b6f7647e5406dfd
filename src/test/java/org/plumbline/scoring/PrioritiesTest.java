package org.plumbline.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.plumbline.fixture.Assessments;
import org.plumbline.fixture.Questionnaires;
import org.plumbline.model.EffortEstimate;
import org.plumbline.model.Polarity;
import org.plumbline.model.SectionId;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

final class PrioritiesTest {

    private static Assessments team() {
        return Assessments.workshop(4)
                .asking(
                        Questionnaires.of("SIN", Polarity.POSITIVE, 6, 1, 1),
                        Questionnaires.of("VAL", Polarity.POSITIVE, 6, 1))
                .votes("SIN1.1", 1, 1, 1, 1)
                .votes("SIN2.1", 4, 4, 4, 4)
                .votes("VAL1.1", 0, 5, "DK", "DK");
    }

    @Test
    void sectionsAreRankedByPriority() {
        Result result =
                Find.in(
                                team().importance("SIN2", 5, 5, 5, 5)
                                        .importance("SIN1", 4, 5, 4, 5)
                                        .effort("SIN1", 1))
                        .result();

        assertThat(result.priorities())
                .extracting(priority -> priority.section().value())
                .containsExactly("SIN1", "SIN2");
        PriorityResult first = result.priorities().get(0);
        // V = 80, I = 4.5: 80 · (0.4 + 0.6 · 3.5 / 4)
        assertThat(first.priority()).isCloseTo(74, within(1e-9));
        assertThat(first.quadrant()).contains(Quadrant.DO_NOW);
        assertThat(first.quickWin()).isTrue();
        assertThat(first.raters()).isEqualTo(4);
        assertThat(result.priorities().get(1).quadrant()).isEmpty();
        assertThat(result.priorities().get(1).quickWin()).isFalse();
    }

    @Test
    void whatWasRatedInTheRoomCountsOfWhoWasLeftOutBefore() {
        Result result = Find.in(team().leftOut(4).importance("SIN1", 4, 5, 4, 5)).result();

        assertThat(result.priorities().getFirst().raters()).isEqualTo(4);
    }

    @Test
    void tooFewRatingsHideAPriority() {
        assertThat(Find.in(team().importance("SIN1", 4, 5)).result().priorities()).isEmpty();
    }

    @Test
    void sectionWithoutAScoreHasNoPriority() {
        assertThat(Find.in(team().importance("VAL1", 4, 5, 5)).result().priorities()).isEmpty();
    }

    @Test
    void unknownSectionsAreTalkedAboutFirst() {
        Result result =
                Find.in(
                                team().votes("SIN1.1", 1, 1, 1, "DK")
                                        .votes("VAL1.1", 1, 1, "DK", 1)
                                        .votes("SIN2.1", "DK", 4, "DK", 4)
                                        .asking(
                                                Questionnaires.of(
                                                        "SIN", Polarity.POSITIVE, 6, 3, 1))
                                        .votes("SIN1.2", 1, 1, 1, "DK")
                                        .votes("SIN1.3", "DK", 1, 1, 1)
                                        .importance("SIN1", 5, 5, 5)
                                        .effort("SIN1", 1))
                        .result();

        assertThat(result.priorities().get(0).talkFirst()).isFalse();
        assertThat(talkFirst(OptionalDouble.empty(), true)).isTrue();
        assertThat(talkFirst(OptionalDouble.of(1.1), false)).isTrue();
        assertThat(talkFirst(OptionalDouble.of(1.0), false)).isFalse();
        assertThat(talkFirst(OptionalDouble.empty(), false)).isFalse();
    }

    private static boolean talkFirst(OptionalDouble ad, boolean unknown) {
        return Priority.of(
                        new Priority.Inputs(
                                20, 5, ad, 6, unknown, false, Optional.of(effort(1, true, true))))
                .talkFirst();
    }

    @Test
    void quickWinNeedsAllItsConditions() {
        assertThat(quickWin(50, effort(1, true, true))).isTrue();
        assertThat(quickWin(50, effort(2, true, true))).isFalse();
        assertThat(quickWin(50, effort(1, false, true))).isFalse();
        assertThat(quickWin(50, effort(1, true, false))).isFalse();
        assertThat(quickWin(90, effort(1, true, true))).isFalse();
        // P = 35 exactly
        assertThat(quickWin(65, effort(1, true, true))).isTrue();
    }

    private static boolean quickWin(double score, EffortEstimate effort) {
        return Priority.of(inputs(score, effort)).quickWin();
    }

    @Test
    void quadrantsCrossPriorityAndEffort() {
        assertThat(quadrant(20, 1)).contains(Quadrant.DO_NOW);
        assertThat(quadrant(20, 3)).contains(Quadrant.PLAN);
        assertThat(quadrant(90, 1)).contains(Quadrant.TIDY_UP);
        assertThat(quadrant(90, 2)).contains(Quadrant.WATCH);
        // P = 40 exactly
        assertThat(quadrant(60, 1)).contains(Quadrant.DO_NOW);
    }

    private static Optional<Quadrant> quadrant(double score, int effort) {
        return Priority.of(inputs(score, effort(effort, true, true))).quadrant();
    }

    private static Priority.Inputs inputs(double score, EffortEstimate effort) {
        return new Priority.Inputs(
                score, 5, OptionalDouble.empty(), 6, false, false, Optional.of(effort));
    }

    private static EffortEstimate effort(int level, boolean ownAuthority, boolean soon) {
        return new EffortEstimate(new SectionId("S"), level, ownAuthority, soon);
    }

    @Test
    void priorityNeverExceedsAHundred() {
        Priority priority =
                Priority.of(
                        new Priority.Inputs(
                                0, 5, OptionalDouble.of(2), 6, false, true, Optional.empty()));

        assertThat(priority.value()).isEqualTo(100);
        assertThat(priority.severity()).isEqualTo(100);
    }

    @Test
    void sectionsOfABindingGateWeighMore() {
        Assessments weak =
                Assessments.workshop(4)
                        .everybodySays(4)
                        .importance("SIN1", 3, 3, 3, 3)
                        .importance("SIN2", 3, 3, 3, 3)
                        .importance("VAL1", 3, 3, 3, 3)
                        .importance("VAL2", 3, 3, 3, 3)
                        .importance("MOD1", 3, 3, 3, 3)
                        .importance("SGN1", 3, 3, 3, 3)
                        .importance("SGN2", 3, 3, 3, 3)
                        .importance("BLK1", 3, 3, 3, 3)
                        .importance("CEO-A", 3, 3, 3, 3);
        Questionnaires.sgn().items().forEach(i -> weak.votes(i.id().value(), 3, 3, 3, 3));
        Questionnaires.blk().items().forEach(i -> weak.votes(i.id().value(), 0, 0, 0, 0));
        Questionnaires.sgn()
                .sections()
                .get(1)
                .items()
                .forEach(i -> weak.votes(i.id().value(), 0, 0, 0, 0));

        // index 79, G4 holds at 3: SGN 34, of which only the sections under 40 count
        assertThat(binding(weak)).containsExactlyInAnyOrder("SGN1");

        weak.votes("VAL1.1", 1, 1, 1, 1).votes("VAL1.2", 1, 1, 1, 1);
        assertThat(binding(weak)).containsExactlyInAnyOrder("SGN1", "VAL1");

        Questionnaires.sin()
                .sections()
                .get(0)
                .items()
                .forEach(i -> weak.votes(i.id().value(), 0, 0, 0, 0));
        assertThat(binding(weak)).containsExactlyInAnyOrder("SIN1");

        Questionnaires.ceo().items().forEach(i -> weak.votes(i.id().value(), 1, 1, 1, 1));
        assertThat(binding(weak)).containsExactlyInAnyOrder("SIN1", "CEO-A");
    }

    @Test
    void evidenceBindsNoSection() {
        Assessments team = Assessments.workshop(4).everybodySays(5).importance("SIN1", 3, 3, 3, 3);
        Questionnaires.sgn().items().forEach(i -> team.votes(i.id().value(), 0, 0, 0, 0));
        Questionnaires.blk().items().forEach(i -> team.votes(i.id().value(), 0, 0, 0, 0));

        assertThat(Find.in(team).result().stage().binding()).containsExactly(Gate.G5);
        assertThat(binding(team)).isEmpty();
    }

    private static List<String> binding(Assessments team) {
        return Find.in(team).result().priorities().stream()
                .filter(PriorityResult::bindingGate)
                .map(priority -> priority.section().value())
                .toList();
    }

    @Test
    void disagreementWeighs() {
        Result result =
                Find.in(team().votes("SIN1.1", 0, 0, 5, 5).importance("SIN1", 5, 5, 5)).result();

        // V = 50, D = 1: 50 · 1 · 1.15
        assertThat(result.priorities().get(0).priority()).isCloseTo(57.5, within(1e-9));
    }

    @Test
    void thirdThatDoesNotKnowIsTalkedAboutFirst() {
        Assessments six =
                Assessments.workshop(6)
                        .asking(Questionnaires.of("SIN", Polarity.POSITIVE, 6, 1))
                        .votes("SIN1.1", 1, 1, 1, 1, "DK", "DK")
                        .importance("SIN1", 5, 5, 5);

        assertThat(Find.in(six).result().priorities().get(0).talkFirst()).isTrue();
        assertThat(Find.in(six.votes("SIN1.1", 1, 1, 1, 1, 1, "DK")).result().priorities().get(0))
                .extracting(PriorityResult::talkFirst)
                .isEqualTo(false);
    }

    @Test
    void sectionThatReachesTheThresholdOfItsGateIsNoneOfIt() {
        Assessments team =
                Assessments.workshop(4)
                        .everybodySays(5)
                        .importance("SIN1", 3, 3, 3, 3)
                        .importance("SIN2", 3, 3, 3, 3);
        Questionnaires.sgn().items().forEach(i -> team.votes(i.id().value(), 0, 0, 0, 0));
        Questionnaires.blk().items().forEach(i -> team.votes(i.id().value(), 0, 0, 0, 0));
        Questionnaires.sin()
                .sections()
                .get(0)
                .items()
                .forEach(i -> team.votes(i.id().value(), 2, 2, 2, 2));
        Questionnaires.sin()
                .sections()
                .get(1)
                .items()
                .forEach(i -> team.votes(i.id().value(), 3, 3, 3, 3));

        // G2 holds at 4: SIN1 is 40, SIN2 the 60 that it asks for
        assertThat(binding(team)).containsExactly("SIN1");
    }
}
