package org.plumbline.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.fixture.Assessments;
import org.plumbline.fixture.Questionnaires;
import org.plumbline.model.ItemId;
import org.plumbline.model.ParticipantId;
import org.plumbline.model.Polarity;
import org.plumbline.model.Questionnaire;
import org.plumbline.model.QuestionnaireId;
import org.plumbline.model.SectionId;
import org.plumbline.scoring.PairedChange.Direction;
import org.plumbline.scoring.PairedChange.Reason;
import org.plumbline.scoring.PairedChange.Said;
import org.plumbline.scoring.PairedChange.Withheld;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Change between two assessments (method 5.2), and what it must not reveal. */
final class ChangeScoringTest {

    private static final ItemId ITEM = new ItemId("SIN1.1");
    private static final SectionId SECTION = new SectionId("SIN1");

    /** Two sections, one of four items and one of a single item. */
    private static Questionnaire small() {
        return Questionnaires.of("SIN", Polarity.POSITIVE, 6, 4, 1);
    }

    private static Assessments team(int people, int level) {
        return Assessments.workshop(people).asking(small()).everybodySays(level);
    }

    private static ChangeScoring change(Assessments before, Assessments after, int same) {
        return new ChangeScoring(before.build(), after.build(), samePeople(same));
    }

    private static Map<ParticipantId, ParticipantId> samePeople(int people) {
        return IntStream.rangeClosed(1, people)
                .mapToObj(Assessments::person)
                .collect(Collectors.toMap(person -> person, person -> person));
    }

    private static Withheld withheld(Reason reason) {
        return new Withheld(reason);
    }

    @Test
    void riseOfEverybodyIsClear() {
        ChangeScoring change = change(team(6, 1), team(6, 3), 6);

        Said clear = new Said(Change.Word.CLEAR, Direction.UP, 6);
        assertThat(change.people()).isEqualTo(6);
        assertThat(change.item(ITEM)).isEqualTo(clear);
        assertThat(change.section(SECTION)).isEqualTo(clear);
        assertThat(change.instrument(QuestionnaireId.SIN)).isEqualTo(clear);
        assertThat(change.before().section(SECTION).orElseThrow().score()).hasValue(20);
        assertThat(change.after().section(SECTION).orElseThrow().score()).hasValue(60);
        assertThat(clear.up()).isTrue();
    }

    @Test
    void fallHasItsDirectionToo() {
        PairedChange change = change(team(6, 3), team(6, 1), 6).section(SECTION);

        assertThat(change).isEqualTo(new Said(Change.Word.CLEAR, Direction.DOWN, 6));
        assertThat(change.up()).isFalse();
    }

    @Test
    void smallChangeHasNoDirection() {
        PairedChange change =
                change(team(6, 2), team(6, 2).votes("SIN1.1", 3, 2, 2, 2, 2, 2), 6).item(ITEM);

        assertThat(change)
                .isInstanceOfSatisfying(
                        Said.class,
                        said -> {
                            assertThat(said.word()).isEqualTo(Change.Word.NONE);
                            assertThat(said.direction()).isEqualTo(Direction.LEVEL);
                        });
    }

    @Test
    void indexIsJudgedOverAllInstruments() {
        Assessments before = Assessments.workshop(6).withCeo().everybodySays(2);
        Assessments after = Assessments.workshop(6).withCeo().everybodySays(3);

        PairedChange change = change(before, after, 6).overall();

        assertThat(change)
                .isInstanceOfSatisfying(
                        Said.class,
                        said -> {
                            assertThat(said.people()).isEqualTo(6);
                            assertThat(said.word()).isEqualTo(Change.Word.CLEAR);
                        });
    }

    @Test
    void withoutAnIndexThereIsNoChangeOfIt() {
        assertThat(change(team(6, 1), team(6, 3), 6).overall())
                .isEqualTo(withheld(Reason.NO_VALUE));
    }

    @Test
    void indexOfOneTimeAloneIsNoChange() {
        Assessments whole = Assessments.workshop(6).everybodySays(2);
        Assessments part = Assessments.workshop(6).votes("SIN1.1", 1, 1, 1, 1, 1, 1);

        assertThat(change(whole, part, 6).overall()).isEqualTo(withheld(Reason.NO_VALUE));
        assertThat(change(part, whole, 6).overall()).isEqualTo(withheld(Reason.NO_VALUE));
    }

    @Test
    void whatIsNotAskedDidNotChange() {
        ChangeScoring change = change(team(6, 1), team(6, 3), 6);

        assertThat(change.item(new ItemId("MOD1.1"))).isEqualTo(withheld(Reason.NO_VALUE));
        assertThat(change.section(new SectionId("MOD1"))).isEqualTo(withheld(Reason.NO_VALUE));
        assertThat(change.instrument(QuestionnaireId.MOD)).isEqualTo(withheld(Reason.NO_VALUE));
    }

    @Test
    void nothingIsSaidOfWhatOneResultHides() {
        Assessments hidden = team(6, 3).onlyVotes("SIN1.1", 3, 3);

        assertThat(change(team(6, 1), hidden, 6).item(ITEM)).isEqualTo(withheld(Reason.NO_VALUE));
        assertThat(change(hidden, team(6, 1), 6).item(ITEM)).isEqualTo(withheld(Reason.NO_VALUE));
    }

    @Test
    void hiddenItemStaysOutOfTheSection() {
        Assessments before = team(6, 1).onlyVotes("SIN1.1", 5, 5);

        assertThat(change(before, team(6, 3), 6).section(SECTION))
                .isEqualTo(new Said(Change.Word.CLEAR, Direction.UP, 6));
    }

    @Test
    void fewerThanTheFloorWhoAnsweredBothTimesAreTooFew() {
        Assessments before = team(6, 1).onlyVotes("SIN1.1", 1, 1, 1, 1, "DK", "DK");
        Assessments after = team(6, 3).onlyVotes("SIN1.1", "DK", "DK", 3, 3, 3, 3);

        assertThat(change(before, after, 6).item(ITEM)).isEqualTo(withheld(Reason.TOO_FEW));
        assertThat(change(team(6, 1), team(6, 3), 2).section(SECTION))
                .isEqualTo(withheld(Reason.TOO_FEW));
    }

    @Test
    void itemOfTooFewPairsStaysOutOfTheSection() {
        Assessments before = team(6, 1).onlyVotes("SIN1.1", 1, 1, 1, 1, "DK", "DK");
        Assessments after = team(6, 3).onlyVotes("SIN1.1", "DK", "DK", 5, 5, 5, 5);

        assertThat(change(before, after, 6).section(SECTION))
                .isEqualTo(new Said(Change.Word.CLEAR, Direction.UP, 6));
    }

    @Test
    void higherFloorOfTheTwoHolds() {
        Assessments before = team(6, 1);
        Assessments after = team(6, 3).smallestGroup(5);

        assertThat(change(before, after, 4).item(ITEM)).isEqualTo(withheld(Reason.TOO_FEW));
        assertThat(change(after, before, 4).item(ITEM)).isEqualTo(withheld(Reason.TOO_FEW));
    }

    @Test
    void changeOnAnItemThatWouldTellWhatOneNewPersonAnsweredIsWithheld() {
        ChangeScoring change = change(team(6, 1), team(7, 3), 6);

        assertThat(change.item(ITEM)).isEqualTo(withheld(Reason.PROTECTED));
        assertThat(change.section(new SectionId("SIN2"))).isEqualTo(withheld(Reason.PROTECTED));
    }

    @Test
    void oneWhoLeftAndOneWhoCameAreProtectedAsWell() {
        assertThat(change(team(7, 1), team(7, 3), 6).item(ITEM))
                .isEqualTo(withheld(Reason.PROTECTED));
    }

    @Test
    void overManyItemsAWordStandsAllTheSame() {
        assertThat(change(team(6, 1), team(7, 3), 6).section(SECTION))
                .isEqualTo(new Said(Change.Word.CLEAR, Direction.UP, 6));
    }

    @Test
    void asManyOthersAsTheFloorProtectEachOther() {
        assertThat(change(team(7, 1), team(8, 3), 6).item(ITEM))
                .isEqualTo(new Said(Change.Word.CLEAR, Direction.UP, 6));
    }

    @Test
    void itemThatDidNotApplyOneTimeLeavesTheSection() {
        Assessments ruled = team(6, 1).ruledNotApplicable("SIN1.1");
        Said clear = new Said(Change.Word.CLEAR, Direction.UP, 6);

        assertThat(change(ruled, team(6, 3), 6).section(SECTION)).isEqualTo(clear);
        assertThat(change(team(6, 1), team(6, 3).ruledNotApplicable("SIN1.1"), 6).section(SECTION))
                .isEqualTo(clear);
    }

    @Test
    void itemCountsForAPersonBothTimesOrNeitherTime() {
        Assessments before = team(6, 1).votes("SIN1.1", "NA", 1).votes("SIN1.2", "DK", 1);
        Assessments after = team(6, 3).votes("SIN1.3", 3, "NA");

        assertThat(change(before, after, 6).section(SECTION))
                .isInstanceOfSatisfying(
                        Said.class,
                        said -> {
                            assertThat(said.people()).isEqualTo(6);
                            assertThat(said.word()).isEqualTo(Change.Word.CLEAR);
                        });
    }

    @Test
    void personWithTooFewCommonAnswersHasNoSectionChange() {
        Assessments before = team(6, 1).votes("SIN1.1", "DK").votes("SIN1.2", "DK");
        Assessments after = team(6, 3);

        assertThat(change(before, after, 6).section(SECTION))
                .isInstanceOfSatisfying(Said.class, said -> assertThat(said.people()).isEqualTo(5));
    }

    @Test
    void ceoIsNotAmongThePairsAboutTheCeo() {
        Assessments before =
                Assessments.workshop(6).withCeo().asking(Questionnaires.ceo()).everybodySays(2);
        Assessments after =
                Assessments.workshop(6)
                        .withCeo()
                        .asking(Questionnaires.ceo())
                        .everybodySays(3)
                        .votes("CEO1", 5);

        assertThat(change(before, after, 6).item(new ItemId("CEO1")))
                .isEqualTo(new Said(Change.Word.CLEAR, Direction.UP, 5));
    }

    @Test
    void whoAnsweredOnlyOnceIsNoPair() {
        Assessments before = team(6, 1).leftOut(6);
        Assessments after = team(6, 3).leftOut(5);

        assertThat(change(before, after, 6).people()).isEqualTo(4);
    }

    @Test
    void onePersonsViewChangesToo() {
        Assessments before = Assessments.solo().asking(small()).everybodySays(1);
        Assessments after = Assessments.solo().asking(small()).everybodySays(4);

        assertThat(change(before, after, 1).item(ITEM))
                .isEqualTo(new Said(Change.Word.CLEAR, Direction.UP, 1));
    }

    @Test
    void nothingWithheldGoesUp() {
        assertThat(withheld(Reason.TOO_FEW).up()).isFalse();
    }
}
