package org.plumbline.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.plumbline.fixture.Assessments;
import org.plumbline.fixture.Questionnaires;
import org.plumbline.model.Polarity;
import org.plumbline.model.QuestionnaireId;
import org.plumbline.model.SectionId;

import java.util.List;
import java.util.Map;

/** A team of five, computed by hand. */
final class WholeTeamTest {

    private static final double EXACT = 1e-9;

    /** p1 is the CEO. */
    private static Assessments team() {
        return Assessments.workshop(5)
                .withConsentingCeo()
                .asking(
                        Questionnaires.of("SIN", Polarity.POSITIVE, 6, 2, 1),
                        Questionnaires.of("MOD", Polarity.POSITIVE, 6, 1),
                        Questionnaires.of("VAL", Polarity.POSITIVE, 6, 1),
                        Questionnaires.of("SGN", Polarity.NEGATIVE, 5, 1),
                        Questionnaires.of("BLK", Polarity.NEGATIVE, 5, 1),
                        Questionnaires.questionnaire(
                                QuestionnaireId.CEO,
                                Polarity.POSITIVE,
                                6,
                                List.of(Questionnaires.section("CEO-A", 6, "CEO1"))))
                .votes("SIN1.1", 3, 2, 2, 1, 2)
                .votes("SIN1.2", 4, 3, 3, 4, 1)
                .votes("SIN2.1", 0, 1, 1, 0, 3)
                .votes("MOD1.1", 3, 3, 3, 3, 3)
                .votes("VAL1.1", 2, "DK", 1, 1, "DK")
                .votes("SGN1.1", 3, 3, 2, 4, 3)
                .votes("BLK1.1", 1, 1, 2, 0, 1)
                .votes("CEO1", 5, 3, 3, 2, 4);
    }

    private final Find find = Find.in(team());

    @Test
    void itemsAreMeansOfPoints() {
        assertThat(find.score("SIN1.1")).isEqualTo(40);
        assertThat(find.score("SIN1.2")).isEqualTo(60);
        assertThat(find.score("SIN2.1")).isEqualTo(20);
        assertThat(find.score("VAL1.1")).isEqualTo(80.0 / 3, within(EXACT));
        assertThat(find.score("SGN1.1")).isEqualTo(25);
        assertThat(find.score("BLK1.1")).isEqualTo(75);
        assertThat(find.score("CEO1")).isEqualTo(60);
    }

    @Test
    void sectionsAndInstrumentsAverageThem() {
        assertThat(find.section("SIN1").score()).hasValue(50);
        assertThat(find.section("SIN2").score()).hasValue(20);
        assertThat(find.instrument("SIN").score()).hasValue(35);
        assertThat(find.instrument("CEO").score()).hasValue(60);
        assertThat(find.instrument("CEO").people()).isEqualTo(4);
        assertThat(find.result().highlights().weakestSin()).contains(new SectionId("SIN2"));
    }

    @Test
    void indexWeighsTheSixInstruments() {
        // .28·35 + .28·60 + .14·26.667 + .10·(60 + 25 + 75)
        assertThat(find.result().overall().score().orElseThrow())
                .isCloseTo(9.8 + 16.8 + 11.2 / 3 + 16, within(EXACT));
        assertThat(find.result().overall().status()).isEqualTo(OverallResult.Status.FULL);
    }

    @Test
    void stageStandsBelowAllCaps() {
        assertThat(find.result().stage().stage()).contains(Stage.PATCHWORK);
        assertThat(find.result().stage().binding()).isEmpty();
        assertThat(find.result().stage().indexForNext()).hasValue(50);
        assertThat(find.result().stage().caps())
                .containsExactly(
                        Map.entry(Gate.G1, Stage.MANAGED),
                        Map.entry(Gate.G2, Stage.ORGANISED),
                        Map.entry(Gate.G3, Stage.ORGANISED),
                        Map.entry(Gate.G4, Stage.ORGANISED),
                        Map.entry(Gate.G5, Stage.MANAGED));
    }

    @Test
    void middleHalfLiesBetweenTheSecondAndTheFourthOwnIndex() {
        // own indices 40.6, 45.4, 42.6 / .86, 52.2, 47.4 / .86
        Range range = find.result().overall().range().orElseThrow();
        assertThat(range.low()).isCloseTo(45.4, within(EXACT));
        assertThat(range.high()).isCloseTo(52.2, within(EXACT));
        assertThat(find.result().overall().worstCase()).isEmpty();
        assertThat(find.result().overall().interval()).isEmpty();
        assertThat(find.result().overall().people()).isEqualTo(5);
    }

    @Test
    void spreadShowsOwnSectionScores() {
        // SIN1: 70, 50, 50, 50, 30
        assertThat(find.section("SIN1").spread()).contains(new Spread(30, 50, 50, 50, 70, 5));
        // SIN: 35, 35, 35, 25, 45
        assertThat(find.instrument("SIN").spread()).contains(new Spread(25, 35, 35, 35, 45, 5));
        // the colleagues alone are four
        assertThat(find.instrument("CEO").spread()).isEmpty();
    }

    @Test
    void ceoStandsBesideTheOthers() {
        CeoResult ceo = find.result().ceo();
        assertThat(ceo.self()).hasValue(100);
        assertThat(ceo.team()).hasValue(60);
        assertThat(ceo.used()).isEqualTo(CeoResult.Used.TEAM_VIEW);
        assertThat(ceo.gap().gap()).hasValue(40);
        assertThat(ceo.gap().word()).contains(CeoGap.Word.LARGE);
        assertThat(ceo.gap().position()).contains(CeoGap.Position.ABOVE_ALL);
        assertThat(find.item("CEO1").ceo()).contains(new CeoBeside(5, 3, 4));
        assertThat(find.item("SIN1.1").ceo()).contains(new CeoBeside(3, 2, 4));
        assertThat(find.item("VAL1.1").ceo()).isEmpty();
    }

    @Test
    void ceosSectionScoresStandBesideTheOthers() {
        // SIN1: CEO 70, others 50, 50, 50, 30
        assertThat(find.section("SIN1").ceoGap().gap()).hasValue(25);
        // SIN2: CEO 0, others 20, 20, 0, 60
        assertThat(find.section("SIN2").ceoGap().gap()).hasValue(-25);
        assertThat(find.section("SIN2").ceoGap().position()).contains(CeoGap.Position.WITHIN);
        assertThat(find.section("VAL1").ceoGap().status()).isEqualTo(CeoGap.Status.SUPPRESSED);
    }

    @Test
    void dontKnowsAreTalkedAbout() {
        assertThat(find.result().talk())
                .containsExactly(new TalkItem(find.item("VAL1.1").item(), Flag.UNKNOWN));
        assertThat(find.result().unknown())
                .containsExactly(
                        new UnknownItem(find.item("VAL1.1").item(), new Counts(3, 2, 0), false));
        assertThat(find.section("VAL1").dontKnowShare()).isEqualTo(0.4);
        assertThat(find.section("VAL1").people()).isEqualTo(3);
    }

    @Test
    void wordsFollowTheDistanceFromTheMiddle() {
        // SIN1.1: 0.4, SIN1.2: 0.8
        assertThat(find.section("SIN1").adMedian().orElseThrow()).isCloseTo(0.6, within(EXACT));
        assertThat(find.section("SIN1").word()).contains(AgreementWord.FAIR);
        assertThat(find.item("SIN1.1").agreement().orElseThrow().shown())
                .contains(AgreementWord.CLOSE);
        assertThat(find.result().apart()).isEqualTo(new Apart(0, 7));
    }

    @Test
    void signsAreRecognisedAndBlocksAreNot() {
        assertThat(find.result().recognitions())
                .extracting(Recognition::recognised)
                .containsExactly(true, false);
        assertThat(find.result().recognitions().get(0).recognising()).hasValue(4);
        assertThat(find.result().recognitions().get(0).people()).hasValue(5);
    }

    @Test
    void everyoneIsCounted() {
        assertThat(find.result().participation())
                .isEqualTo(new Participation(5, 5, 0, 8, 37, 2, 0));
        assertThat(find.result().participation().partialView()).isFalse();
    }

    @Test
    void strengthsAndWeaknessesAreNeverTheSame() {
        assertThat(find.result().highlights().strengths())
                .extracting(SectionId::value)
                .containsExactly("BLK1", "MOD1", "CEO-A");
        assertThat(find.result().highlights().weaknesses())
                .extracting(SectionId::value)
                .containsExactly("SIN2", "SGN1", "VAL1");
    }

    @Test
    void missingMembersGiveBoundsAndHeadThePage() {
        Assessments team = team().leftOut(4).leftOut(5);
        Find part = Find.in(team);

        // own indices 52.2, 42.6 / .86, 45.4, and two members who said nothing
        Range bounds = part.result().overall().worstCase().orElseThrow();
        double sum = 52.2 + 42.6 / .86 + 45.4;
        assertThat(part.item("VAL1.1").status()).isEqualTo(ItemStatus.SUPPRESSED);
        assertThat(part.result().overall().people()).isEqualTo(3);
        assertThat(bounds.high() - bounds.low()).isCloseTo(40, within(EXACT));
        assertThat(bounds.low()).isLessThan(sum / 5);
        assertThat(part.result().overall().range()).isEmpty();
        assertThat(part.result().participation().answered()).isEqualTo(3);
        assertThat(part.result().participation().partialView()).isTrue();
    }
}
