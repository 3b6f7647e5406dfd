package org.plumbline.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.fixture.Assessments;
import org.plumbline.fixture.InMemoryStorage;
import org.plumbline.fixture.Questionnaires;
import org.plumbline.fixture.TestClock;
import org.plumbline.model.Answer;
import org.plumbline.model.Assessment;
import org.plumbline.model.AssessmentId;
import org.plumbline.model.GivenAnswer;
import org.plumbline.model.ItemId;
import org.plumbline.model.ParticipantId;
import org.plumbline.model.Phase;
import org.plumbline.model.Polarity;
import org.plumbline.model.QuestionnaireId;
import org.plumbline.model.Turn;
import org.plumbline.model.TurnState;
import org.plumbline.store.StoreException;

import java.util.List;

/** One participant's turn. */
final class AnsweringTest {

    private static final ItemId FIRST = new ItemId("SIN1.1");
    private static final ItemId SECOND = new ItemId("SIN2.1");
    private static final ItemId THIRD = new ItemId("SIN3.2");
    private static final ParticipantId CEO = Assessments.person(1);
    private static final ParticipantId OTHER = Assessments.person(2);
    private static final Answer DONT_KNOW = new Answer.DontKnow();
    private static final Answer NOT_OURS = new Answer.NotApplicable("One partner only.");

    private final InMemoryStorage storage = new InMemoryStorage(new TestClock());
    private final Assessment begun =
            Assessments.workshop(3).withCeo().shortForm().build().withPhase(Phase.COLLECTING);
    private final AssessmentId id = begun.id();
    private Answering answering = new Answering(storage, begun, OTHER);

    @BeforeEach
    void begin() {
        storage.assessments().save(begun);
        answering = turn(OTHER);
    }

    private Assessment kept() {
        return storage.assessments().find(id).orElseThrow();
    }

    private Answering turn(ParticipantId participant) {
        return new Answering(storage, kept(), participant);
    }

    private List<GivenAnswer> given() {
        return kept().answers().given();
    }

    private static Answer rated(int level) {
        return new Answer.Rated(level);
    }

    private static void refused(Refusal reason, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        RefusedException.class, e -> assertThat(e.reason()).isEqualTo(reason));
    }

    @Test
    void asksInTheOrderOfTheMethod() {
        assertThat(answering.items()).hasSize(30);
        assertThat(answering.items().stream().map(a -> a.questionnaire().id()).distinct())
                .containsExactlyElementsOf(QuestionnaireId.BUILT_IN);
        assertThat(answering.items().getFirst().number()).isEqualTo(1);
        assertThat(answering.items().getLast().number()).isEqualTo(30);
    }

    @Test
    void asksAUsersOwnQuestionnaireBeforeTheCeos() {
        Assessment assessment =
                Assessments.workshop(3)
                        .asking(
                                Questionnaires.ceo(),
                                Questionnaires.of("OWN", Polarity.POSITIVE, 4, 1),
                                Questionnaires.blk())
                        .build();
        assertThat(
                        new Answering(storage, assessment, OTHER)
                                .items().stream()
                                        .map(asked -> asked.questionnaire().id().value())
                                        .distinct())
                .containsExactly("BLK", "OWN", "CEO");
    }

    @Test
    void saysWhereTheDirectionChanges() {
        assertThat(answering.items())
                .filteredOn(AskedItem::directionChanges)
                .extracting(asked -> asked.item().id().value())
                .containsExactly("SGN1.1", "CEO1");
    }

    @Test
    void theCeoReadsAnotherWording() {
        assertThat(turn(CEO).items().get(26).statement()).isEqualTo("I do CEO1.");
        assertThat(answering.items().get(26).statement()).isEqualTo("Our CEO does CEO1.");
    }

    @Test
    void everyAnswerIsKeptAtOnce() {
        answering.answer(FIRST, rated(0));
        assertThat(given()).containsExactly(GivenAnswer.of(OTHER, FIRST, rated(0)));
        answering.answer(FIRST, NOT_OURS);
        assertThat(given()).containsExactly(GivenAnswer.of(OTHER, FIRST, NOT_OURS));
        answering.clear(FIRST);
        assertThat(given()).isEmpty();
    }

    @Test
    void goesOnWhereItWasLeft() {
        answering.answer(FIRST, DONT_KNOW);
        answering.comment(FIRST, "Nobody told me.");
        answering.comment(SECOND, "Not sure yet");
        Answering resumed = turn(OTHER);
        assertThat(resumed.answerTo(FIRST)).contains(DONT_KNOW);
        assertThat(resumed.commentOn(FIRST)).contains("Nobody told me.");
        assertThat(resumed.commentOn(SECOND)).contains("Not sure yet");
    }

    @Test
    void aLevelMustBeOnTheScaleOfAnItemThatIsAsked() {
        refused(Refusal.NO_SUCH_ANSWER, () -> answering.answer(FIRST, rated(6)));
        refused(Refusal.NO_SUCH_ANSWER, () -> answering.answer(new ItemId("SGN1.1"), rated(5)));
        refused(Refusal.NO_SUCH_ANSWER, () -> answering.answer(new ItemId("NONE"), rated(1)));
        assertThat(given()).isEmpty();
    }

    @Test
    void doesNotApplyNeedsThreeWords() {
        refused(
                Refusal.REASON_TOO_SHORT,
                () -> answering.answer(FIRST, new Answer.NotApplicable(" Not  us ")));
        refused(
                Refusal.REASON_TOO_SHORT,
                () -> answering.answer(FIRST, new Answer.NotApplicable("")));
        answering.answer(FIRST, new Answer.NotApplicable(" Not  for us "));
        assertThat(given()).hasSize(1);
    }

    @Test
    void aCommentStaysBesideTheItemWhateverTheAnswer() {
        answering.comment(FIRST, "Two visits.");
        assertThat(given()).isEmpty();
        answering.answer(FIRST, rated(2));
        assertThat(given().getFirst().comment()).contains("Two visits.");
        assertThat(storage.drafts().drafts(id, OTHER)).isEmpty();
        answering.clear(FIRST);
        assertThat(answering.commentOn(FIRST)).contains("Two visits.");
        assertThat(turn(OTHER).commentOn(FIRST)).contains("Two visits.");
        answering.comment(FIRST, " ");
        assertThat(turn(OTHER).commentOn(FIRST)).isEmpty();
    }

    @Test
    void takesBackOneChangeAfterTheOther() {
        answering.answer(FIRST, rated(2));
        answering.answer(SECOND, DONT_KNOW);
        answering.answer(FIRST, rated(4));
        answering.clear(SECOND);
        assertThat(answering.undo()).contains(SECOND);
        assertThat(answering.answerTo(SECOND)).contains(DONT_KNOW);
        assertThat(answering.undo()).contains(FIRST);
        assertThat(given()).contains(GivenAnswer.of(OTHER, FIRST, rated(2)));
        assertThat(answering.undo()).contains(SECOND);
        assertThat(answering.undo()).contains(FIRST);
        assertThat(given()).isEmpty();
        assertThat(answering.canUndo()).isFalse();
        assertThat(answering.undo()).isEmpty();
    }

    @Test
    void takingBackKeepsComments() {
        answering.answer(FIRST, rated(2));
        answering.comment(FIRST, "Two visits.");
        answering.undo();
        assertThat(answering.commentOn(FIRST)).contains("Two visits.");
        assertThat(answering.answerTo(FIRST)).isEmpty();
    }

    @Test
    void theSameAnswerAgainIsNoChange() {
        answering.answer(FIRST, rated(2));
        answering.answer(FIRST, rated(2));
        answering.undo();
        assertThat(answering.answerTo(FIRST)).isEmpty();
        answering.clear(SECOND);
        assertThat(answering.canUndo()).isFalse();
    }

    @Test
    void nothingIsSaidToBeSavedThatWasNot() {
        answering.answer(FIRST, rated(2));
        storage.diskFull(true);
        assertThatThrownBy(() -> answering.answer(FIRST, rated(3)))
                .isInstanceOf(StoreException.class);
        assertThatThrownBy(() -> answering.placeFirst(3)).isInstanceOf(StoreException.class);
        assertThatThrownBy(() -> answering.handIn(true)).isInstanceOf(StoreException.class);
        assertThatThrownBy(answering::undo).isInstanceOf(StoreException.class);
        assertThat(answering.answerTo(FIRST)).contains(rated(2));
        assertThat(answering.firstPicture()).isEmpty();
        assertThat(answering.locked()).isFalse();
        storage.diskFull(false);
        assertThat(answering.undo()).contains(FIRST);
    }

    @Test
    void aCommentIsNotLostWhereItsAnswerCannotBeKept() {
        answering.comment(FIRST, "Only a draft");
        storage.diskFullAfter(1);
        assertThatThrownBy(() -> answering.answer(FIRST, rated(2)))
                .isInstanceOf(StoreException.class);
        storage.diskFull(false);
        assertThat(turn(OTHER).commentOn(FIRST)).contains("Only a draft");
    }

    @Test
    void aCommentIsNotLostWhereItsAnswerCannotBeTakenBack() {
        answering.answer(FIRST, rated(2));
        answering.comment(FIRST, "Stays beside the item");
        storage.diskFullAfter(1);
        assertThatThrownBy(() -> answering.clear(FIRST)).isInstanceOf(StoreException.class);
        storage.diskFull(false);
        assertThat(turn(OTHER).commentOn(FIRST)).contains("Stays beside the item");
    }

    @Test
    void listsWhatToLookAtAgain() {
        answering.answer(FIRST, NOT_OURS);
        answering.answer(SECOND, DONT_KNOW);
        answering.answer(THIRD, rated(1));
        answering.comment(FIRST, "Ask Tomasz.");
        answering.comment(new ItemId("SIN4.1"), "Only a draft");
        List<Gap> gaps = answering.gaps();
        assertThat(gaps).hasSize(29);
        assertThat(gaps.getFirst().asked().item().id()).isEqualTo(new ItemId("SIN4.1"));
        assertThat(gaps.get(27).kind()).isEqualTo(Gap.Kind.DONT_KNOW);
        assertThat(gaps.getLast().kind()).isEqualTo(Gap.Kind.NOT_APPLICABLE);
        assertThat(answering.counts()).isEqualTo(new ReviewCounts(1, 27, 1, 1, 1));
    }

    @Test
    void countsDontKnowsInARow() {
        answering.answer(FIRST, DONT_KNOW);
        answering.answer(SECOND, DONT_KNOW);
        answering.answer(THIRD, DONT_KNOW);
        assertThat(answering.dontKnowsUpTo(THIRD)).isEqualTo(3);
        answering.answer(SECOND, rated(1));
        assertThat(answering.dontKnowsUpTo(THIRD)).isEqualTo(1);
        assertThat(answering.dontKnowsUpTo(SECOND)).isZero();
    }

    @Test
    void theFirstPictureIsKept() {
        answering.placeFirst(4);
        assertThat(turn(OTHER).firstPicture()).hasValue(4);
    }

    @Test
    void handingInLocksTheTurn() {
        answering.answer(FIRST, rated(2));
        answering.comment(SECOND, "Never finished");
        answering.handIn(true);
        Turn kept = kept().answers().turnOf(OTHER);
        assertThat(kept.state()).isEqualTo(TurnState.HANDED_IN);
        assertThat(kept.commentsReleased()).isTrue();
        assertThat(storage.drafts().drafts(id, OTHER)).isEmpty();
        everythingIsRefused(answering);
        everythingIsRefused(turn(OTHER));
    }

    private static void everythingIsRefused(Answering turn) {
        assertThat(turn.locked()).isTrue();
        assertThat(turn.canUndo()).isFalse();
        refused(Refusal.TURN_LOCKED, () -> turn.answer(FIRST, DONT_KNOW));
        refused(Refusal.TURN_LOCKED, () -> turn.clear(FIRST));
        refused(Refusal.TURN_LOCKED, () -> turn.comment(FIRST, "More"));
        refused(Refusal.TURN_LOCKED, () -> turn.placeFirst(1));
        refused(Refusal.TURN_LOCKED, () -> turn.handIn(false));
    }

    @Test
    void aClosedAssessmentLocksEveryTurn() {
        storage.assessments().change(id, a -> a.withPhase(Phase.CLOSED));
        everythingIsRefused(turn(OTHER));
    }

    @Test
    void commentsAreReleasedOnlyIfTheirWriterSaysSo() {
        answering.handIn(false);
        assertThat(kept().answers().turnOf(OTHER).commentsReleased()).isFalse();
    }

    @Test
    void theCeoConsentsAndCanWithdrawAfterHandingIn() {
        Answering ceo = turn(CEO);
        ceo.allowCeoGap(true);
        assertThat(kept().consent().ceoGap()).isTrue();
        ceo.handIn(false);
        ceo.allowCeoGap(false);
        assertThat(kept().consent().ceoGap()).isFalse();
        assertThat(kept().consent().reveal()).isTrue();
        assertThat(ceo.ceoGapAllowed()).isFalse();
    }

    @Test
    void nobodyElseConsentsForTheCeo() {
        refused(Refusal.ONLY_THE_CEO, () -> answering.allowCeoGap(true));
    }

    @Test
    void nobodyElseHasATurn() {
        refused(Refusal.NO_SUCH_PERSON, () -> turn(new ParticipantId("p9")));
    }

    @Test
    void othersAnswersDoNotShow() {
        answering.answer(FIRST, rated(2));
        assertThat(turn(CEO).answerTo(FIRST)).isEmpty();
    }
}
