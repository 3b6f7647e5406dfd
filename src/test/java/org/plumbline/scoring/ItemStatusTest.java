package org.plumbline.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.plumbline.fixture.Assessments;
import org.plumbline.fixture.Questionnaires;
import org.plumbline.model.Answers;
import org.plumbline.model.Assessment;
import org.plumbline.model.CountedVotes;
import org.plumbline.model.ItemId;
import org.plumbline.model.Phase;
import org.plumbline.model.Polarity;

import java.util.List;
import java.util.Optional;

final class ItemStatusTest {

    private static Assessments workshop(int people) {
        return Assessments.workshop(people)
                .asking(Questionnaires.of("SIN", Polarity.POSITIVE, 6, 1));
    }

    private static ItemResult only(Assessments team) {
        return Find.in(team).item("SIN1.1");
    }

    @Test
    void nobodyAnswered() {
        assertThat(only(workshop(3)).status()).isEqualTo(ItemStatus.NO_DATA);
    }

    @Test
    void nobodyIsAsked() {
        assertThat(only(workshop(0)).status()).isEqualTo(ItemStatus.NO_DATA);
    }

    @Test
    void everybodySaysDontKnow() {
        ItemResult item = only(workshop(4).votes("SIN1.1", "DK", "DK", "DK", "DK"));

        assertThat(item.status()).isEqualTo(ItemStatus.SUPPRESSED);
        assertThat(item.counts().dontKnowShare()).isEqualTo(1);
        assertThat(item.flags()).containsExactly(Flag.UNKNOWN);
    }

    @Test
    void everybodySaysItDoesNotApply() {
        Assessments team = workshop(4).votes("SIN1.1", "NA", "NA", "NA", "NA");

        assertThat(only(team).status()).isEqualTo(ItemStatus.NOT_APPLICABLE);
        assertThat(Find.in(team).section("SIN1").status()).isEqualTo(ScoreStatus.NOT_APPLICABLE);
    }

    @Test
    void halfSayItDoesNotApply() {
        assertThat(only(workshop(6).votes("SIN1.1", "NA", "NA", "NA", 1, 2, 3)).status())
                .isEqualTo(ItemStatus.OK);
    }

    @Test
    void facilitatorRulesItOut() {
        ItemResult item = only(workshop(3).votes("SIN1.1", 3, 3, 3).ruledNotApplicable("SIN1.1"));

        assertThat(item.status()).isEqualTo(ItemStatus.NOT_APPLICABLE);
        assertThat(item.counts().levels()).isEqualTo(3);
        assertThat(item.firstVotes()).isEmpty();
    }

    @Test
    void oneParticipantInAllIsASingleViewInAnyMode() {
        ItemResult item = only(workshop(1).votes("SIN1.1", 4).agreed("SIN1.1", 2));

        assertThat(item.status()).isEqualTo(ItemStatus.SINGLE_VIEW);
        assertThat(item.score()).hasValue(80);
        assertThat(item.agreement()).isEmpty();
        assertThat(item.firstVotes()).isEmpty();
    }

    @Test
    void oneParticipantWhoDoesNotKnowHasNoView() {
        assertThat(only(workshop(1).votes("SIN1.1", "DK")).status()).isEqualTo(ItemStatus.NO_DATA);
    }

    @Test
    void twoParticipantsSeeOnlyTheirAgreedLevel() {
        ItemResult item = only(workshop(2).votes("SIN1.1", 2, 4).agreed("SIN1.1", 3));

        assertThat(item.status()).isEqualTo(ItemStatus.SUPPRESSED);
        assertThat(item.agreedLevel()).hasValue(3);
        assertThat(item.score()).isEmpty();
        assertThat(item.agreement()).isEmpty();
    }

    @Test
    void agreedLevelWithoutVotesIsKeptAndNotScored() {
        ItemResult item = only(workshop(4).agreed("SIN1.1", 3));

        assertThat(item.status()).isEqualTo(ItemStatus.NO_DATA);
        assertThat(item.agreedLevel()).hasValue(3);
        assertThat(item.score()).isEmpty();
    }

    @Test
    void agreedLevelWinsOverVotes() {
        ItemResult item =
                only(
                        workshop(5)
                                .votes("SIN1.1", 1, 1, 2, 2, 1)
                                .secondVotes("SIN1.1", 2, 2, 2, 2, 2)
                                .agreed("SIN1.1", 4));

        OfficialValue official = item.official().orElseThrow();
        assertThat(official.source()).isEqualTo(ValueSource.CONSENSUS);
        assertThat(official.shift()).hasValue(52);
        assertThat(official.talkedAway()).isTrue();
        assertThat(official.outsideVotes()).contains(true);
        assertThat(item.meanLevel()).hasValue(1.4);
        assertThat(item.secondVotes().orElseThrow().votes()).containsExactly(0, 0, 5, 0, 0, 0);
    }

    @Test
    void agreedLevelAmongTheVotesIsNotOutside() {
        ItemResult below = only(workshop(3).votes("SIN1.1", 2, 3, 4).agreed("SIN1.1", 1));
        ItemResult inside = only(workshop(3).votes("SIN1.1", 2, 3, 4).agreed("SIN1.1", 2));
        ItemResult highest = only(workshop(3).votes("SIN1.1", 2, 3, 4).agreed("SIN1.1", 4));

        assertThat(below.official().orElseThrow().outsideVotes()).contains(true);
        assertThat(inside.official().orElseThrow().outsideVotes()).contains(false);
        assertThat(highest.official().orElseThrow().outsideVotes()).contains(false);
        assertThat(inside.official().orElseThrow().talkedAway()).isTrue();
    }

    @Test
    void secondVoteCountsFromTheFloorOn() {
        Assessments few = workshop(4).votes("SIN1.1", 1, 1, 1, 1).secondVotes("SIN1.1", 5, 5);
        Assessments enough = workshop(4).votes("SIN1.1", 1, 1, 1, 1).secondVotes("SIN1.1", 5, 5, 5);

        assertThat(only(few).official().orElseThrow().source()).isEqualTo(ValueSource.VOTE1);
        assertThat(only(few).secondVotes()).isEmpty();
        assertThat(only(enough).score()).hasValue(100);
        assertThat(only(enough).official().orElseThrow().source()).isEqualTo(ValueSource.VOTE2);
    }

    @Test
    void fewerThanHalfKnow() {
        Assessments team = workshop(7).votes("SIN1.1", 0, 5, 5, "DK", "DK", "DK", "DK");

        assertThat(only(team).status()).isEqualTo(ItemStatus.BLIND_SPOT);
        assertThat(only(team).score()).isEmpty();
        assertThat(only(team).firstVotes()).isPresent();
        assertThat(Find.in(team).result().unknown().get(0).blindSpot()).isTrue();
    }

    @Test
    void whoJoinsLateMakesNoBlindSpotOfWhatWasAnsweredBefore() {
        Assessments team = workshop(8).late(2).votes("SIN1.1", 3, 3, 4);

        assertThat(only(team).status()).isEqualTo(ItemStatus.OK);
    }

    @Test
    void whoJoinsLateIsAskedWhereTheyVote() {
        Assessments knows = workshop(8).late(2).votes("SIN1.1", 3, 3, 4, null, null, null, 3);
        Assessments doesNot = workshop(8).late(2).votes("SIN1.1", 3, 3, 4, null, null, null, "DK");

        assertThat(only(knows).status()).isEqualTo(ItemStatus.OK);
        assertThat(only(doesNot).status()).isEqualTo(ItemStatus.BLIND_SPOT);
    }

    @Test
    void whereMoreVotesWereCountedThanThereWereMembersTheLateOnesWereAskedToo() {
        assertThat(counted(3, 3)).isEqualTo(ItemStatus.OK);
        assertThat(counted(3, 5)).isEqualTo(ItemStatus.BLIND_SPOT);
        assertThat(counted(4, 9)).as("no more than there are").isEqualTo(ItemStatus.OK);
    }

    /** Six members and two who joined late, so many levels and don't knows without persons. */
    private static ItemStatus counted(int levels, int dontKnow) {
        CountedVotes votes =
                new CountedVotes(
                        new ItemId("SIN1.1"), 1, List.of(0, 0, 0, levels, 0, 0), dontKnow, 0);
        Assessment team = workshop(8).late(2).build();
        return new AssessmentScoring()
                .score(team.withAnswers(new Answers(List.of(), List.of(), List.of(votes))))
                .item(new ItemId("SIN1.1"))
                .orElseThrow()
                .status();
    }

    @Test
    void identicalVotesStandCloseTogether() {
        ItemResult item = only(workshop(5).votes("SIN1.1", 3, 3, 3, 3, 3));

        assertThat(item.agreement().orElseThrow().shown()).contains(AgreementWord.CLOSE);
        assertThat(item.agreement().orElseThrow().figures().orElseThrow().rwg()).isEqualTo(1);
        assertThat(item.flags()).isEmpty();
    }

    @Test
    void oppositeVotesStandApart() {
        ItemResult item = only(workshop(6).votes("SIN1.1", 0, 0, 0, 5, 5, 5));

        assertThat(item.agreement().orElseThrow().shown()).contains(AgreementWord.APART);
        assertThat(item.agreement().orElseThrow().figures().orElseThrow().rwg()).isZero();
        assertThat(item.flags()).containsExactly(Flag.SPLIT, Flag.SPREAD);
    }

    @Test
    void wordsWaitForEnoughVotes() {
        assertThat(shownWord(workshop(3).votes("SIN1.1", 0, 5, 5))).isEmpty();
        assertThat(shownWord(workshop(4).votes("SIN1.1", 3, 3, 3, 3))).isEmpty();
        assertThat(shownWord(workshop(4).votes("SIN1.1", 0, 0, 5, 5)))
                .contains(AgreementWord.APART);
    }

    private static Optional<AgreementWord> shownWord(Assessments team) {
        return only(team).agreement().orElseThrow().shown();
    }

    @Test
    void withoutConsentToRevealDotsWaitForEight() {
        Assessments seven = workshop(7).consent(false, false).votes("SIN1.1", 1, 2, 3, 3, 3, 3, 4);
        Assessments eight =
                workshop(8).consent(false, false).votes("SIN1.1", 1, 2, 3, 3, 3, 3, 4, 4);

        assertThat(only(seven).firstVotes()).isEmpty();
        assertThat(only(seven).agreement().orElseThrow().figures()).isPresent();
        assertThat(only(eight).firstVotes()).isPresent();
    }

    @Test
    void raisedFloorHidesMore() {
        Assessments team = workshop(6).smallestGroup(6).votes("SIN1.1", 1, 2, 3, 3, 3);

        assertThat(only(team).status()).isEqualTo(ItemStatus.SUPPRESSED);
    }

    @Test
    void teamInSoloModeIsProtectedLikeATeam() {
        var team =
                Assessments.workshop(2)
                        .asking(Questionnaires.of("SIN", Polarity.POSITIVE, 6, 1))
                        .votes("SIN1.1", 2, 4)
                        .build();
        var solo = Assessments.solo().build().setup();

        Result result = new AssessmentScoring().score(team.withSetup(solo));

        assertThat(result.items().get(0).status()).isEqualTo(ItemStatus.SUPPRESSED);
        assertThat(result.smallestGroup()).isEqualTo(3);
    }

    @Test
    void lateJoinerCountsAsAMemberWhoDidNotAnswer() {
        ItemResult item = only(workshop(4).votes("SIN1.1", 3, 3, 3, null));

        assertThat(item.status()).isEqualTo(ItemStatus.OK);
        assertThat(item.counts().levels()).isEqualTo(3);
    }

    @Test
    void meanAndMiddleFarApartAreBothShown() {
        assertThat(only(workshop(3).votes("SIN1.1", 1, 1, 4)).meanFarFromMedian()).isTrue();
        assertThat(only(workshop(3).votes("SIN1.1", 1, 1, 2)).meanFarFromMedian()).isFalse();
        assertThat(only(workshop(3)).meanFarFromMedian()).isFalse();
    }

    @Test
    void levelOffTheScaleIsRejected() {
        assertThatThrownBy(() -> only(workshop(3).votes("SIN1.1", 6, 1, 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("invalid level");
        assertThatThrownBy(() -> only(workshop(3).votes("SIN1.1", -1, 1, 1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void thereAreNoResultsWhilePeopleAnswer() {
        var collecting = workshop(3).votes("SIN1.1", 1, 2, 3).build().withPhase(Phase.COLLECTING);

        assertThatThrownBy(() -> new AssessmentScoring().score(collecting))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void emptyAssessmentHasAnEmptyResult() {
        var empty = Assessments.workshop(6).withCeo().build().withAnswers(Answers.NONE);

        Result result = new AssessmentScoring().score(empty);

        assertThat(result.overall().status()).isEqualTo(OverallResult.Status.INSUFFICIENT);
        assertThat(result.stage().stage()).isEmpty();
        assertThat(result.stage().caps()).isEmpty();
        assertThat(result.highlights().strengths()).isEmpty();
        assertThat(result.items()).hasSize(124);
    }

    private static Assessments twoItems(Assessments team) {
        return team.asking(Questionnaires.of("SIN", Polarity.POSITIVE, 6, 2)).everybodySays(3);
    }

    @Test
    void rulingHoldsForItsOwnItemAlone() {
        Find find = Find.in(twoItems(Assessments.workshop(3)).ruledNotApplicable("SIN1.1"));

        assertThat(find.item("SIN1.1").status()).isEqualTo(ItemStatus.NOT_APPLICABLE);
        assertThat(find.item("SIN1.2").status()).isEqualTo(ItemStatus.OK);
    }

    @Test
    void agreedLevelHoldsForItsOwnItemAlone() {
        Find find = Find.in(twoItems(Assessments.workshop(3)).agreed("SIN1.1", 4));

        assertThat(find.score("SIN1.1")).isEqualTo(80);
        assertThat(find.score("SIN1.2")).isEqualTo(60);
        assertThat(find.item("SIN1.2").agreedLevel()).isEmpty();
    }

    @Test
    void figuresOfAConfidentialTeamWaitForEight() {
        Assessments team = twoItems(Assessments.confidential(8)).votes("SIN1.1", 1, 2);
        Find eight = Find.in(team);
        Find seven = Find.in(team.votes("SIN1.1", "DK"));

        assertThat(figures(eight)).isPresent();
        assertThat(eight.section("SIN1").adMedian()).isPresent();
        assertThat(figures(seven)).isEmpty();
        assertThat(seven.section("SIN1").adMedian()).isEmpty();
        assertThat(seven.section("SIN1").word()).isPresent();
    }

    private static Optional<AgreementFigures> figures(Find find) {
        return find.item("SIN1.1").agreement().orElseThrow().figures();
    }

    @Test
    void hiddenItemDoesNotKeepTheWordOfItsSection() {
        Find find =
                Find.in(twoItems(Assessments.workshop(5)).votes("SIN1.2", "DK", "DK", "DK", 1, 5));

        assertThat(find.item("SIN1.2").status()).isEqualTo(ItemStatus.SUPPRESSED);
        assertThat(find.section("SIN1").word()).contains(AgreementWord.CLOSE);
    }

    @Test
    void thirdOfDontKnowsIsTalkedAbout() {
        assertThat(only(workshop(3).votes("SIN1.1", 3, 3, "DK")).flags())
                .containsExactly(Flag.UNKNOWN);
        assertThat(only(workshop(4).votes("SIN1.1", 3, 3, 3, "DK")).flags()).isEmpty();
        assertThat(only(workshop(3)).flags()).isEmpty();
    }

    @Test
    void whatIsLeastKnownComesFirst() {
        Find find =
                Find.in(
                        Assessments.workshop(6)
                                .asking(Questionnaires.of("SIN", Polarity.POSITIVE, 6, 3))
                                .votes("SIN1.1", 3, 3, 3, 3, 3, "DK")
                                .votes("SIN1.2", 3, 3, 3, "DK", "DK", "DK")
                                .votes("SIN1.3", 3, 3, "DK", "DK", "DK", "DK")
                                .ruledNotApplicable("SIN1.3"));

        assertThat(find.result().unknown())
                .extracting(unknown -> unknown.item().value())
                .containsExactly("SIN1.2", "SIN1.1");
    }

    @Test
    void campsAmongTooFewAreNotTold() {
        ItemResult item =
                only(
                        Assessments.confidential(5)
                                .asking(Questionnaires.of("SIN", Polarity.POSITIVE, 6, 1))
                                .votes("SIN1.1", 0, 0, 5, 5, "DK"));

        assertThat(item.status()).isEqualTo(ItemStatus.SUPPRESSED);
        assertThat(item.flags()).isEmpty();
    }
}
