package org.plumbline.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.plumbline.fixture.Assessments;
import org.plumbline.fixture.Questionnaires;
import org.plumbline.model.Polarity;

final class CeoTest {

    private static Assessments asked(Assessments team) {
        return team.asking(Questionnaires.sin(), Questionnaires.mod(), Questionnaires.ceo())
                .everybodySays(3);
    }

    @Test
    void withTooFewColleaguesTheOwnViewIsUsedWithConsent() {
        CeoResult ceo = Find.in(asked(Assessments.workshop(3).withConsentingCeo())).result().ceo();

        assertThat(ceo.used()).isEqualTo(CeoResult.Used.SELF_VIEW);
        assertThat(ceo.score()).hasValue(60);
        assertThat(ceo.gap().status()).isEqualTo(CeoGap.Status.SUPPRESSED);
    }

    @Test
    void withTooFewColleaguesAndNoConsentNothingIsUsed() {
        Result result = Find.in(asked(Assessments.workshop(3).withCeo())).result();

        assertThat(result.ceo().used()).isEqualTo(CeoResult.Used.NONE);
        assertThat(result.ceo().self()).isEmpty();
        assertThat(result.overall().status()).isEqualTo(OverallResult.Status.INSUFFICIENT);
    }

    @Test
    void withoutConsentTheTeamViewStandsAlone() {
        Find find = Find.in(asked(Assessments.workshop(6).withCeo()));

        assertThat(find.result().ceo().team()).hasValue(60);
        assertThat(find.result().ceo().self()).isEmpty();
        assertThat(find.result().ceo().gap().status()).isEqualTo(CeoGap.Status.NO_CONSENT);
        assertThat(find.result().items()).allSatisfy(item -> assertThat(item.ceo()).isEmpty());
    }

    @Test
    void withoutConsentTheOwnIndicesLeaveTheCeoInstrumentOut() {
        Assessments team =
                Assessments.workshop(6)
                        .withCeo()
                        .asking(
                                Questionnaires.sin(),
                                Questionnaires.mod(),
                                Questionnaires.val(),
                                Questionnaires.ceo())
                        .everybodySays(3)
                        .votes("CEO1", 5, 5, 5, 5, 5, 5)
                        .votes("CEO2", 5, 5, 5, 5, 5, 5);
        Range range = Find.in(team).result().overall().range().orElseThrow();

        assertThat(range.low()).isCloseTo(60, within(1e-9));
    }

    @Test
    void withoutACeoEverybodyIsTheTeam() {
        Find find = Find.in(asked(Assessments.workshop(4)));
        CeoResult ceo = find.result().ceo();

        assertThat(ceo.used()).isEqualTo(CeoResult.Used.TEAM_VIEW);
        assertThat(ceo.gap().status()).isEqualTo(CeoGap.Status.NO_DATA);
        assertThat(find.section("SIN1").ceoGap().status()).isEqualTo(CeoGap.Status.NO_DATA);
    }

    @Test
    void ceoLeftOutIsNotThere() {
        CeoResult ceo =
                Find.in(asked(Assessments.workshop(6).withConsentingCeo()).leftOut(1))
                        .result()
                        .ceo();

        assertThat(ceo.self()).isEmpty();
        assertThat(ceo.gap().status()).isEqualTo(CeoGap.Status.NO_DATA);
    }

    @Test
    void ceoInstrumentNotAskedCapsTheStage() {
        Find find =
                Find.in(
                        Assessments.workshop(4)
                                .withConsentingCeo()
                                .asking(
                                        Questionnaires.sin(),
                                        Questionnaires.mod(),
                                        Questionnaires.val())
                                .everybodySays(4));

        assertThat(find.result().ceo().used()).isEqualTo(CeoResult.Used.NONE);
        assertThat(find.result().ceo().gap().status()).isEqualTo(CeoGap.Status.NO_DATA);
        assertThat(find.result().stage().byScore()).contains(Stage.MANAGED);
        assertThat(find.result().stage().stage()).contains(Stage.ORGANISED);
        assertThat(find.result().stage().binding()).containsExactly(Gate.G1);
        assertThat(find.gate(Gate.G1).figure()).isEmpty();
        assertThat(find.gate(Gate.G1).neededForNext()).hasValue(60);
    }

    @Test
    void oneColleagueOfACeoIsNeverShownAlone() {
        Find find = Find.in(asked(Assessments.workshop(2).withConsentingCeo()));

        assertThat(find.item("CEO1").status()).isEqualTo(ItemStatus.SUPPRESSED);
        assertThat(find.item("CEO1").ceo()).isEmpty();
    }

    @Test
    void confidentialTeamNeedsFiveColleagues() {
        Find few = Find.in(asked(Assessments.confidential(5).withConsentingCeo()));
        Find enough = Find.in(asked(Assessments.confidential(6).withConsentingCeo()));

        assertThat(few.result().ceo().gap().status()).isEqualTo(CeoGap.Status.SUPPRESSED);
        assertThat(few.item("SIN1.1").ceo()).isEmpty();
        assertThat(enough.result().ceo().gap().status()).isEqualTo(CeoGap.Status.OK);
        assertThat(enough.item("SIN1.1").ceo()).contains(new CeoBeside(3, 3, 5));
    }

    @Test
    void ceoBelowEverybodyIsSaid() {
        Assessments team =
                asked(Assessments.workshop(5).withConsentingCeo()).votes("CEO1", 0, 3, 3, 3, 3);

        CeoGap gap = Find.in(team).section("CEO-A").ceoGap();
        assertThat(gap.position()).contains(CeoGap.Position.BELOW_ALL);
        assertThat(gap.word()).contains(CeoGap.Word.LARGE);
    }

    @Test
    void ceoFlagNeedsConsentAndIsNotRaisedInTheCeoInstrument() {
        Assessments team =
                asked(Assessments.workshop(5).withConsentingCeo())
                        .votes("SIN1.1", 5, 3, 3, 3, 3)
                        .votes("CEO1", 5, 3, 3, 3, 3);
        Find with = Find.in(team);
        Find without = Find.in(team.consent(true, false));

        assertThat(with.item("SIN1.1").flags()).containsExactly(Flag.CEO);
        assertThat(with.item("CEO1").flags()).isEmpty();
        assertThat(with.item("CEO1").ceo().orElseThrow().difference()).isEqualTo(2);
        assertThat(without.item("SIN1.1").flags()).isEmpty();
    }

    @Test
    void ceoWhoDoesNotKnowHasNoLevel() {
        Assessments team =
                asked(Assessments.workshop(5).withConsentingCeo())
                        .votes("SIN1.1", "DK", 3, 3, 3, 3);

        assertThat(Find.in(team).item("SIN1.1").ceo()).isEmpty();
    }

    @Test
    void halfOfTheColleaguesCanJudgeTheCeo() {
        Assessments team =
                asked(Assessments.workshop(7).withCeo())
                        .votes("CEO1", 5, 3, 3, 3, "DK", "DK", "DK")
                        .votes("SIN1.1", "DK", 3, 3, 3, "DK", "DK", "DK");

        assertThat(Find.in(team).item("CEO1").status()).isEqualTo(ItemStatus.OK);
        assertThat(Find.in(team).item("SIN1.1").status()).isEqualTo(ItemStatus.BLIND_SPOT);
    }

    @Test
    void ceosLevelBesideTooFewEntersNoGap() {
        Assessments team =
                Assessments.workshop(4)
                        .withConsentingCeo()
                        .asking(Questionnaires.of("SIN", Polarity.POSITIVE, 6, 3))
                        .everybodySays(3)
                        .votes("SIN1.3", 5, 3, 3, "DK");

        assertThat(Find.in(team).item("SIN1.3").status()).isEqualTo(ItemStatus.OK);
        assertThat(Find.in(team).section("SIN1").ceoGap().gap()).hasValue(0);
    }
}
