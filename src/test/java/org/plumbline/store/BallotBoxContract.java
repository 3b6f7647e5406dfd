package org.plumbline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.fixture.EveryField;
import org.plumbline.fixture.TestClock;
import org.plumbline.model.Answer;
import org.plumbline.model.Answers;
import org.plumbline.model.Assessment;
import org.plumbline.model.AssessmentId;
import org.plumbline.model.Ballot;
import org.plumbline.model.CountedImportance;
import org.plumbline.model.CountedVotes;
import org.plumbline.model.GivenAnswer;
import org.plumbline.model.ImportanceRating;
import org.plumbline.model.ItemId;
import org.plumbline.model.ParticipantId;
import org.plumbline.model.SectionId;
import org.plumbline.model.Turn;
import org.plumbline.model.TurnState;
import org.plumbline.model.Voter;
import org.plumbline.model.Weighing;
import org.plumbline.model.Workshop;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What every ballot box does. */
public abstract class BallotBoxContract {

    private static final AssessmentId ID = new AssessmentId("a-1");
    private static final ItemId ITEM = new ItemId("SIN1.1");
    private static final ItemId OTHER = new ItemId("SIN2.1");
    private static final BallotBox.Levels SIX = new BallotBox.Levels(0, 6);
    private static final Voter TOMASZ = new Voter.Person(EveryField.TOMASZ);
    private static final Voter INGRID = new Voter.Person(EveryField.INGRID);

    private Storage storage;
    private BallotBox box;

    /** A storage with nothing in it. */
    protected abstract Storage open(Path directory, TestClock clock);

    @BeforeEach
    void open(@TempDir Path directory) {
        storage = open(directory, new TestClock());
        box = storage.ballots();
        storage.assessments()
                .save(
                        EveryField.assessment("a-1")
                                .withAnswers(Answers.NONE)
                                .withWeighing(Weighing.NONE));
        storage.workshops().plan(ID, Workshop.planned(List.of()));
    }

    @AfterEach
    void close() {
        storage.close();
    }

    private Answers kept() {
        return storage.assessments().find(ID).orElseThrow().answers();
    }

    private static Ballot ballot(int round, Voter voter, Answer answer) {
        return new Ballot(ITEM, round, voter, answer);
    }

    private RoomNotes reveal(int round) {
        return box.reveal(ID, ITEM, round, SIX, notes -> notes);
    }

    @Test
    void tellsWhoVotedAndKeepsTheVoteOutOfTheAssessment() {
        box.cast(ID, ballot(1, TOMASZ, new Answer.Rated(4)));
        box.cast(ID, ballot(1, new Voter.Seat(3), new Answer.Rated(1)));

        assertThat(box.voters(ID, ITEM, 1)).containsExactlyInAnyOrder(TOMASZ, new Voter.Seat(3));
        assertThat(kept()).isEqualTo(Answers.NONE);
        assertThat(box.answered(ID, ITEM, 1)).isEmpty();
        assertThat(box.revealed(ID, ITEM)).isEqualTo(Answers.NONE);
    }

    @Test
    void whatWasRemovedComesBackWithItsClosedVotes() {
        Assessment whole = storage.assessments().find(ID).orElseThrow();
        box.cast(ID, ballot(1, TOMASZ, new Answer.Rated(4)));
        box.cast(ID, ballot(2, new Voter.Paper(1), new Answer.NotApplicable("No partner.")));

        WayBack back = storage.assessments().remove(ID).orElseThrow();
        assertThat(storage.assessments().find(ID)).isEmpty();
        assertThat(storage.assessments().remove(ID)).isEmpty();
        storage.assessments().save(whole);
        assertThat(box.voters(ID, ITEM, 1)).as("nothing is left behind").isEmpty();
        storage.assessments().delete(ID);
        back.go();

        assertThat(back.assessment()).isEqualTo(whole);
        assertThat(storage.assessments().find(ID)).contains(whole);
        assertThat(box.voters(ID, ITEM, 2)).containsExactly(new Voter.Paper(1));
        reveal(1);
        assertThat(kept().given())
                .containsExactly(answer(EveryField.TOMASZ, 1, new Answer.Rated(4)));
    }

    @Test
    void knowsWhoWasLeftOut() {
        assertThat(box.leftOut(ID)).isEmpty();
        storage.assessments()
                .change(
                        ID,
                        whole ->
                                whole.withAnswers(
                                        whole.answers()
                                                .withTurns(
                                                        List.of(
                                                                Turn.notBegun(EveryField.TOMASZ)
                                                                        .withState(
                                                                                TurnState
                                                                                        .LEFT_OUT)))));
        assertThat(box.leftOut(ID)).containsExactly(EveryField.TOMASZ);
    }

    @Test
    void roundsAndItemsHaveBoxesOfTheirOwn() {
        box.cast(ID, ballot(1, TOMASZ, new Answer.Rated(4)));

        assertThat(box.voters(ID, ITEM, 2)).isEmpty();
        assertThat(box.voters(ID, OTHER, 1)).isEmpty();
    }

    @Test
    void aPersonsVoteIsTheirAnswerAfterTheReveal() {
        box.cast(ID, ballot(2, TOMASZ, new Answer.Rated(4)));
        box.cast(ID, ballot(2, INGRID, new Answer.NotApplicable("One partner only.")));

        reveal(2);

        assertThat(kept().given())
                .containsExactlyInAnyOrder(
                        answer(EveryField.TOMASZ, 2, new Answer.Rated(4)),
                        answer(
                                EveryField.INGRID,
                                2,
                                new Answer.NotApplicable("One partner only.")));
        assertThat(box.answered(ID, ITEM, 2))
                .containsExactlyInAnyOrder(EveryField.TOMASZ, EveryField.INGRID);
        assertThat(box.voters(ID, ITEM, 2)).isEmpty();
    }

    private static GivenAnswer answer(ParticipantId person, int round, Answer answer) {
        return new GivenAnswer(person, ITEM, round, answer, Optional.empty());
    }

    @Test
    void votesWithoutPersonsAreCountedTogether() {
        box.cast(ID, ballot(1, TOMASZ, new Answer.Rated(3)));
        box.replaceAll(
                ID,
                ITEM,
                1,
                List.of(
                        ballot(1, new Voter.Paper(1), new Answer.Rated(0)),
                        ballot(1, new Voter.Paper(2), new Answer.Rated(5)),
                        ballot(1, new Voter.Paper(3), new Answer.Rated(5)),
                        ballot(1, new Voter.Seat(1), new Answer.DontKnow()),
                        ballot(1, new Voter.Seat(2), new Answer.NotApplicable("No shops."))));

        reveal(1);

        assertThat(kept().counted())
                .containsExactly(new CountedVotes(ITEM, 1, List.of(1, 0, 0, 0, 0, 2), 1, 1));
        assertThat(kept().given()).isEmpty();
        assertThat(box.revealed(ID, ITEM).counted()).hasSize(1);
    }

    @Test
    void aLaterVoteOfTheSameVoterTakesThePlaceOfTheEarlier() {
        box.cast(ID, ballot(1, TOMASZ, new Answer.Rated(4)));
        box.cast(ID, ballot(1, TOMASZ, new Answer.Rated(2)));

        reveal(1);

        assertThat(kept().given())
                .containsExactly(answer(EveryField.TOMASZ, 1, new Answer.Rated(2)));
    }

    @Test
    void aVoteTakenBackIsNotRevealed() {
        box.cast(ID, ballot(1, TOMASZ, new Answer.Rated(4)));
        box.cast(ID, ballot(1, INGRID, new Answer.Rated(1)));
        box.takeBack(ID, ITEM, 1, TOMASZ);

        reveal(1);

        assertThat(box.answered(ID, ITEM, 1)).containsExactly(EveryField.INGRID);
    }

    @Test
    void anEmptiedBoxHoldsNothing() {
        box.cast(ID, ballot(1, TOMASZ, new Answer.Rated(4)));
        box.empty(ID, ITEM, 1);

        reveal(1);

        assertThat(kept()).isEqualTo(Answers.NONE);
    }

    @Test
    void aNewVoteOfARoundTakesThePlaceOfAllItsAnswers() {
        box.cast(ID, ballot(2, TOMASZ, new Answer.Rated(4)));
        box.cast(ID, ballot(2, new Voter.Paper(1), new Answer.Rated(4)));
        reveal(2);
        box.cast(ID, ballot(2, new Voter.Paper(1), new Answer.Rated(3)));

        reveal(2);

        assertThat(kept().given()).isEmpty();
        assertThat(kept().counted())
                .containsExactly(new CountedVotes(ITEM, 2, List.of(0, 0, 0, 1, 0, 0), 0, 0));
    }

    @Test
    void revealingAnEmptyBoxLeavesTheAnswersGivenBefore() {
        GivenAnswer before = answer(EveryField.TOMASZ, 1, new Answer.Rated(3));
        storage.answers().put(ID, before);

        reveal(1);

        assertThat(kept().given()).containsExactly(before);
    }

    @Test
    void theRevealAndTheNotesAreOneStep() {
        box.cast(ID, ballot(1, TOMASZ, new Answer.Rated(4)));

        RoomNotes after = box.reveal(ID, ITEM, 1, SIX, notes -> notes.withActions(List.of()));

        assertThat(after.actions()).isEmpty();
        assertThatThrownBy(
                        () ->
                                box.reveal(
                                        ID,
                                        ITEM,
                                        1,
                                        SIX,
                                        _ -> {
                                            throw new IllegalStateException("not now");
                                        }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(box.answered(ID, ITEM, 1)).containsExactly(EveryField.TOMASZ);
    }

    @Test
    void whoWasLeftOutDoesNotCount() {
        storage.answers().put(ID, answer(EveryField.TOMASZ, 1, new Answer.Rated(3)));
        storage.assessments()
                .change(
                        ID,
                        a ->
                                a.withAnswers(
                                        a.answers()
                                                .with(
                                                        a.answers()
                                                                .turnOf(EveryField.TOMASZ)
                                                                .withState(TurnState.LEFT_OUT))));

        assertThat(box.answered(ID, ITEM, 1)).isEmpty();
        assertThat(box.revealed(ID, ITEM).given()).isEmpty();
    }

    @Test
    void theVoteOfSomebodyWhoWasLeftOutIsCountedWithoutThem() {
        storage.assessments()
                .change(
                        ID,
                        a ->
                                a.withAnswers(
                                        a.answers()
                                                .with(
                                                        a.answers()
                                                                .turnOf(EveryField.TOMASZ)
                                                                .withState(TurnState.LEFT_OUT))));
        box.cast(ID, ballot(2, TOMASZ, new Answer.Rated(4)));

        reveal(2);

        assertThat(box.revealed(ID, ITEM).given()).isEmpty();
        assertThat(box.revealed(ID, ITEM).counted())
                .containsExactly(new CountedVotes(ITEM, 2, List.of(0, 0, 0, 0, 1, 0), 0, 0));
    }

    @Test
    void noVoteIsTakenForAnAssessmentThatIsNotThere() {
        assertThatThrownBy(
                        () ->
                                box.cast(
                                        new AssessmentId("nobody-knows"),
                                        ballot(1, TOMASZ, new Answer.Rated(4))))
                .isInstanceOfSatisfying(
                        StoreException.class,
                        e -> assertThat(e.kind()).isEqualTo(StoreException.Kind.NOT_FOUND));
    }

    @Test
    void laterRatingsOfAPersonTakeThePlaceOfEarlierOnesOfTheSameSection() {
        SectionId sin1 = new SectionId("SIN1");
        SectionId sin2 = new SectionId("SIN2");
        box.weigh(
                ID,
                List.of(
                        new ImportanceRating(EveryField.TOMASZ, sin1, 2),
                        new ImportanceRating(EveryField.TOMASZ, sin2, 3)));
        box.weigh(ID, List.of(new ImportanceRating(EveryField.TOMASZ, sin1, 5)));

        assertThat(storage.assessments().find(ID).orElseThrow().weighing().importance())
                .containsExactlyInAnyOrder(
                        new ImportanceRating(EveryField.TOMASZ, sin1, 5),
                        new ImportanceRating(EveryField.TOMASZ, sin2, 3));
        assertThat(box.weighed(ID)).containsExactly(EveryField.TOMASZ);
    }

    @Test
    void laterCountsOfASectionTakeThePlaceOfEarlierOnes() {
        SectionId sin1 = new SectionId("SIN1");
        box.weighCounted(ID, List.of(new CountedImportance(sin1, List.of(1, 0, 0, 0, 0))));
        box.weighCounted(ID, List.of(new CountedImportance(sin1, List.of(0, 0, 0, 1, 2))));

        assertThat(storage.assessments().find(ID).orElseThrow().weighing().counted())
                .containsExactly(new CountedImportance(sin1, List.of(0, 0, 0, 1, 2)));
        assertThat(box.weighed(ID)).isEmpty();
    }
}
