package org.plumbline.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.plumbline.model.Polarity;
import org.plumbline.model.QuestionnaireId;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;

/** The small formulas at their edges. */
final class SmallPartsTest {

    private static final Ruler SIX = new Ruler(0, 5, Polarity.POSITIVE);

    @Test
    void runsOfNeighbouringLevelsAreCounted() {
        Distribution votes = new Distribution(0, List.of(0, 4, 2, 0, 2, 0));

        assertThat(votes.runs())
                .containsExactly(new Distribution.Run(1, 2, 6), new Distribution.Run(4, 4, 2));
        assertThat(votes.total()).isEqualTo(8);
        assertThat(votes.at(4)).isEqualTo(2);
        assertThat(votes.at(6)).isZero();
        assertThat(votes.at(-1)).isZero();
    }

    @Test
    void runReachesTheHighestLevel() {
        assertThat(new Distribution(1, List.of(1, 0, 3)).runs())
                .containsExactly(new Distribution.Run(1, 1, 1), new Distribution.Run(3, 3, 3));
    }

    @Test
    void levelsAreShownWithOneDecimalHalfUp() {
        assertThat(DisplayRounding.oneDecimal(2.25)).isEqualTo(2.3);
        assertThat(DisplayRounding.oneDecimal(2.6)).isEqualTo(2.6);
        assertThat(DisplayRounding.oneDecimal(2.349)).isEqualTo(2.3);
    }

    @Test
    void stagesKnowTheirBorders() {
        assertThat(Stage.of(1)).isEqualTo(Stage.INSIDE_OUT);
        assertThat(Stage.of(5)).isEqualTo(Stage.EMBEDDED);
        assertThat(Stage.PATCHWORK.highest()).isEqualTo(49);
        assertThat(Stage.EMBEDDED.highest()).isEqualTo(100);
        assertThat(Stage.EMBEDDED.next()).isEmpty();
        assertThatThrownBy(() -> Stage.of(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Stage.of(6)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void leavingOneOutNeedsTwo() {
        assertThat(Confidence.leaveOneOut(Sample.of(50))).isEmpty();
        assertThat(Confidence.leaveOneOut(Sample.of(10, 90))).hasValue(40);
    }

    @Test
    void quantileOfTheTDistributionGoesBeyondTheTable() {
        double[] scores = new double[20];
        Arrays.setAll(scores, i -> i);
        Confidence.Interval interval = Confidence.interval(Sample.of(scores), 25);

        assertThat((interval.high() - interval.mean()) / interval.standardError())
                .isCloseTo(2.093, within(1e-9));
    }

    @Test
    void fewPairsRaiseTheThreshold() {
        Change change = Change.of(pairs(4, 40, 60), Change.Unit.SECTION);

        assertThat(change.threshold()).isEqualTo(22.5);
        assertThat(change.word()).isEqualTo(Change.Word.POSSIBLE);
        assertThat(Change.of(pairs(5, 40, 60), Change.Unit.SECTION).word())
                .isEqualTo(Change.Word.CLEAR);
    }

    @Test
    void changeWithoutCompanyIsOnlyPossible() {
        List<Change.Pair> pairs = new ArrayList<>(pairs(3, 10, 100));
        pairs.addAll(pairs(3, 50, 49));

        assertThat(Change.of(pairs, Change.Unit.ITEM).word()).isEqualTo(Change.Word.POSSIBLE);
    }

    @Test
    void fallIsAChangeToo() {
        Change change = Change.of(pairs(6, 60, 40), Change.Unit.OVERALL);

        assertThat(change.mean()).isEqualTo(-20);
        assertThat(change.sameDirection()).isEqualTo(6);
        assertThat(change.word()).isEqualTo(Change.Word.CLEAR);
    }

    @Test
    void withoutPairsThereIsNoChange() {
        assertThat(Change.of(List.of(), Change.Unit.INSTRUMENT))
                .isEqualTo(new Change(0, 15, 0, 0, Change.Word.NONE));
    }

    private static List<Change.Pair> pairs(int people, double before, double after) {
        return Collections.nCopies(people, new Change.Pair(before, after));
    }

    @Test
    void alphaNeedsPeopleItemsAndDifferences() {
        assertThat(Reliability.of(List.of())).isEmpty();
        assertThat(Reliability.of(List.of(List.of(1, 2)))).isEmpty();
        assertThat(Reliability.of(List.of(List.of(1), List.of(2)))).isEmpty();
        assertThat(Reliability.of(List.of(List.of(1, 2), List.of(1, 2)))).isEmpty();
    }

    @Test
    void alphaOfTwoPeopleHasNoInterval() {
        Reliability reliability =
                Reliability.of(List.of(List.of(1, 2), List.of(3, 3))).orElseThrow();

        assertThat(reliability.alpha()).isCloseTo(8.0 / 9, within(1e-9));
        assertThat(reliability.interval()).isEmpty();
    }

    @Test
    void officialValueOfNothingIsNothing() {
        assertThat(OfficialItem.of(SIX, List.of(), List.of(), OptionalInt.empty())).isEmpty();
    }

    @Test
    void agreedLevelWithoutVotesHasNoShift() {
        OfficialValue value =
                OfficialItem.of(SIX, List.of(), List.of(), OptionalInt.of(3)).orElseThrow();

        assertThat(value)
                .isEqualTo(
                        new OfficialValue(
                                60,
                                ValueSource.CONSENSUS,
                                OptionalDouble.empty(),
                                false,
                                Optional.empty()));
    }

    @Test
    void shiftOfTwentyPointsIsTalkedAwayWhateverTheLastDigit() {
        OfficialValue value =
                OfficialItem.of(SIX, List.of(1, 2, 2), List.of(2, 3, 3), OptionalInt.empty())
                        .orElseThrow();

        assertThat(value.shift().orElseThrow()).isCloseTo(20, within(1e-9));
        assertThat(value.talkedAway()).isTrue();
    }

    @Test
    void indexWithoutSinAndModDoesNotExist() {
        OverallIndex index =
                OverallIndex.of(
                        Map.of(
                                QuestionnaireId.VAL, 50.0,
                                QuestionnaireId.CEO, 50.0,
                                QuestionnaireId.SGN, 50.0,
                                QuestionnaireId.BLK, 50.0));

        assertThat(index.score()).isEmpty();
        assertThat(index.coverage()).isEqualTo(0.44);
        assertThat(index.instruments()).isEqualTo(4);
    }

    @Test
    void indexCanRestOnOneOfSinAndMod() {
        Map<QuestionnaireId, Double> scores =
                Map.of(
                        QuestionnaireId.VAL, 50.0,
                        QuestionnaireId.CEO, 50.0,
                        QuestionnaireId.SGN, 50.0,
                        QuestionnaireId.BLK, 50.0);
        Map<QuestionnaireId, Double> withSin = new HashMap<>(scores);
        withSin.put(QuestionnaireId.SIN, 50.0);
        Map<QuestionnaireId, Double> withMod = new HashMap<>(scores);
        withMod.put(QuestionnaireId.MOD, 50.0);

        assertThat(OverallIndex.of(withSin).score()).hasValue(50);
        assertThat(OverallIndex.of(withMod).status()).isEqualTo(OverallResult.Status.PARTIAL);
    }

    @Test
    void loneVoteIsOneAlone() {
        assertThat(flags(2, 2, 2, 2, 2, 2, 5)).containsExactly(Flag.LONE);
        assertThat(flags(2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 5, 5)).isEmpty();
    }

    @Test
    void campsNeedTwoVotesAndAQuarter() {
        assertThat(flags(0, 2, 3, 5, 5)).doesNotContain(Flag.SPLIT);
        assertThat(flags(0, 0, 2, 3, 3, 3, 3, 5, 5)).doesNotContain(Flag.SPLIT);
        assertThat(flags(0, 1, 2, 3, 3, 3, 4, 5)).contains(Flag.SPLIT);
        assertThat(flags(0, 1, 2, 3, 3, 3, 3, 5)).doesNotContain(Flag.SPLIT);
    }

    private static List<Flag> flags(Integer... levels) {
        return DiscussFlags.of(
                new Votes(List.of(levels), 0, 0, levels.length), SIX, Optional.empty());
    }

    @Test
    void expectedDistanceUnderRandomAnsweringIsTheMethods() {
        assertThat(Agreement.uniformAd(6)).isEqualTo(1.5);
        assertThat(Agreement.uniformAd(5)).isEqualTo(1.2);
    }

    @Test
    void wordsOfGapsBeginAtTenAndTwenty() {
        assertThat(word(59.9)).isEqualTo(CeoGap.Word.CLOSE);
        assertThat(word(60)).isEqualTo(CeoGap.Word.SOME);
        assertThat(word(69.9)).isEqualTo(CeoGap.Word.SOME);
        assertThat(word(30)).isEqualTo(CeoGap.Word.LARGE);
    }

    private static CeoGap.Word word(double ceo) {
        return Gaps.ceo(OptionalDouble.of(ceo), List.of(50.0, 50.0, 50.0), true, 3)
                .word()
                .orElseThrow();
    }

    @Test
    void gapWithoutAScoreOfTheCeosHasNoData() {
        assertThat(Gaps.ceo(OptionalDouble.empty(), List.of(1.0, 2.0, 3.0), true, 3).status())
                .isEqualTo(CeoGap.Status.NO_DATA);
    }

    @Test
    void allGroupsShownWhenAllAreLargeEnough() {
        assertThat(Suppression.hidden(Map.of("A", 5, "B", 6), 5, 0)).isEmpty();
    }

    @Test
    void peopleWithoutAGroupAreProtectedToo() {
        assertThat(Suppression.hidden(Map.of("A", 5, "B", 6), 5, 1)).containsExactly("A");
        assertThat(Suppression.hidden(Map.of("A", 5, "B", 6), 5, 5)).isEmpty();
        assertThat(Suppression.hiddenWithNext(Map.of("A", 2), Set.of("A"))).containsExactly("A");
    }

    @Test
    void shareOfDontKnowsOfNothingIsNothing() {
        assertThat(new Counts(0, 0, 3).dontKnowShare()).isZero();
    }

    @Test
    void levelsOfAScaleFromOneAreCounted() {
        Distribution votes = new Distribution(1, List.of(1, 0, 3));

        assertThat(votes.at(1)).isEqualTo(1);
        assertThat(votes.at(3)).isEqualTo(3);
        assertThat(votes.at(0)).isZero();
        assertThat(votes.at(4)).isZero();
    }

    @Test
    void whoDidNotMoveHasNoDirection() {
        List<Change.Pair> pairs = new ArrayList<>(pairs(2, 40, 80));
        pairs.addAll(pairs(2, 50, 50));

        assertThat(Change.of(pairs, Change.Unit.SECTION).sameDirection()).isEqualTo(2);
    }

    @Test
    void changesThatCancelOutHaveNoDirection() {
        List<Change.Pair> pairs = new ArrayList<>(pairs(2, 40, 60));
        pairs.addAll(pairs(2, 60, 40));

        assertThat(Change.of(pairs, Change.Unit.ITEM))
                .isEqualTo(new Change(0, 30, 0, 4, Change.Word.NONE));
    }

    @Test
    void twoThirdsTogetherAreEnough() {
        List<Change.Pair> pairs = new ArrayList<>(pairs(4, 40, 70));
        pairs.addAll(pairs(2, 50, 44));

        assertThat(Change.of(pairs, Change.Unit.SECTION).word()).isEqualTo(Change.Word.CLEAR);
    }

    @Test
    void ceoLevelWithTheFarthestOthersStandsAmongThem() {
        assertThat(position(50)).isEqualTo(CeoGap.Position.WITHIN);
        assertThat(position(40)).isEqualTo(CeoGap.Position.WITHIN);
        assertThat(position(39)).isEqualTo(CeoGap.Position.BELOW_ALL);
    }

    private static CeoGap.Position position(double ceo) {
        return Gaps.ceo(OptionalDouble.of(ceo), List.of(40.0, 45.0, 50.0), true, 3)
                .position()
                .orElseThrow();
    }

    @Test
    void ownGapNeedsAsManyOthersAsTheFloor() {
        assertThat(Gaps.own(60, List.of(50.0, 50.0, 50.0), 3)).hasValue(10);
        assertThat(Gaps.own(60, List.of(50.0, 50.0), 3)).isEmpty();
    }

    @Test
    void limitsOfTheWordsBelongToTheBetterOne() {
        assertThat(Agreement.word(0.5, 6)).isEqualTo(AgreementWord.CLOSE);
        assertThat(Agreement.word(1, 6)).isEqualTo(AgreementWord.FAIR);
    }

    @Test
    void wordStandsForTheDistanceInItsMiddle() {
        assertThat(Agreement.typicalAd(AgreementWord.CLOSE, 6)).isEqualTo(0.25);
        assertThat(Agreement.typicalAd(AgreementWord.FAIR, 6)).isEqualTo(0.75);
        assertThat(Agreement.typicalAd(AgreementWord.APART, 6)).isEqualTo(1.25);
    }

    @Test
    void fourVotesAreEnoughForAPicture() {
        assertThat(flags(0, 0, 5, 5)).containsExactly(Flag.SPLIT, Flag.SPREAD);
        assertThat(flags(0, 5, 5)).isEmpty();
    }

    @Test
    void scaleCanBeginAtOne() {
        Ruler ruler = new Ruler(1, 5, Polarity.POSITIVE);

        assertThat(ruler.levels()).isEqualTo(5);
        assertThat(ruler.points(1)).isZero();
        assertThat(ruler.points(2)).isEqualTo(25);
        assertThat(ruler.points(5)).isEqualTo(100);
    }

    @Test
    void reliableChangeLiesBeyondTheCriticalValue() {
        assertThat(new ReliableChange(1, 1.96).reliable()).isFalse();
        assertThat(new ReliableChange(1, -1.97).reliable()).isTrue();
    }

    @Test
    void viewOfSevenOfTenIsNotPartial() {
        assertThat(new Participation(10, 7, 7, 1, 7, 0, 0).partialView()).isFalse();
        assertThat(new Participation(10, 6, 6, 1, 6, 0, 0).partialView()).isTrue();
    }
}
