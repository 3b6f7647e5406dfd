package org.plumbline.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.fixture.Assessments;
import org.plumbline.fixture.InMemoryStorage;
import org.plumbline.fixture.TestClock;
import org.plumbline.model.Assessment;
import org.plumbline.model.AssessmentId;
import org.plumbline.model.ItemId;
import org.plumbline.model.Participant;
import org.plumbline.model.ParticipantId;
import org.plumbline.model.Phase;
import org.plumbline.model.TurnState;
import org.plumbline.store.CodeTries;

import java.util.List;
import java.util.Optional;

/** Seeing who is how far, and closing. */
final class CollectingTest {

    private static final ParticipantId FINISHED = Assessments.person(1);
    private static final ParticipantId STARTED = Assessments.person(2);
    private static final ParticipantId NOT_STARTED = Assessments.person(3);

    private final InMemoryStorage storage = new InMemoryStorage(new TestClock());
    private final Collecting collecting = new Collecting(storage);
    private AssessmentId id = new AssessmentId("none");

    @BeforeEach
    void begin() {
        begin(Assessments.workshop(3));
    }

    private void begin(Assessments team) {
        Assessment assessment =
                team.withConsentingCeo()
                        .votes("SIN1.1", 3, "DK", null)
                        .votes("SIN1.2", 2, null, null)
                        .handedIn(1, true)
                        .build()
                        .withPhase(Phase.COLLECTING);
        id = assessment.id();
        storage.assessments().save(assessment);
    }

    private Assessment kept() {
        return storage.assessments().find(id).orElseThrow();
    }

    private static TurnState state(Assessment assessment, ParticipantId person) {
        return assessment.answers().turnOf(person).state();
    }

    private void refused(Refusal reason, ThrowingCallable call) {
        Assessment before = kept();
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        RefusedException.class, e -> assertThat(e.reason()).isEqualTo(reason));
        assertThat(kept()).isEqualTo(before);
    }

    @Test
    void saysWhoIsHowFar() {
        List<TurnLine> turns = collecting.turns(kept());
        assertThat(turns)
                .extracting(TurnLine::status)
                .containsExactly(
                        TurnLine.Status.FINISHED,
                        TurnLine.Status.STARTED,
                        TurnLine.Status.NOT_STARTED);
        assertThat(turns).extracting(TurnLine::answered).containsExactly(2, 1, 0);
        assertThat(turns).extracting(TurnLine::items).containsOnly(124);
        assertThat(turns)
                .extracting(TurnLine::lastActive)
                .containsExactly(
                        Optional.of(TestClock.BEGINNING),
                        Optional.of(TestClock.BEGINNING),
                        Optional.empty());
    }

    @Test
    void closingKeepsTheUnfinished() {
        Assessment closed = collecting.close(id, Unfinished.KEEP);
        assertThat(closed).isEqualTo(kept());
        assertThat(closed.phase()).isEqualTo(Phase.CLOSED);
        assertThat(state(closed, STARTED)).isEqualTo(TurnState.OPEN);
    }

    @Test
    void closingLeavesTheUnfinishedOut() {
        Assessment closed = collecting.close(id, Unfinished.LEAVE_OUT);
        assertThat(state(closed, FINISHED)).isEqualTo(TurnState.HANDED_IN);
        assertThat(state(closed, STARTED)).isEqualTo(TurnState.LEFT_OUT);
        assertThat(state(closed, NOT_STARTED)).isEqualTo(TurnState.LEFT_OUT);
        assertThat(closed.answers().given()).hasSize(3);
        assertThat(collecting.turns(closed))
                .extracting(TurnLine::status)
                .contains(TurnLine.Status.LEFT_OUT);
    }

    @Test
    void cannotBeClosedTwice() {
        collecting.close(id, Unfinished.KEEP);
        refused(Refusal.NOT_COLLECTING, () -> collecting.close(id, Unfinished.KEEP));
    }

    @Test
    void cannotBeClosedEmpty() {
        storage.assessments().save(Assessments.workshop(3).build().withPhase(Phase.COLLECTING));
        refused(Refusal.NOBODY_ANSWERED, () -> collecting.close(id, Unfinished.KEEP));
    }

    @Test
    void aWorkshopCanBeReopened() {
        collecting.close(id, Unfinished.LEAVE_OUT);
        Assessment reopened = collecting.reopen(id);
        assertThat(reopened.phase()).isEqualTo(Phase.COLLECTING);
        assertThat(state(reopened, STARTED)).isEqualTo(TurnState.OPEN);
        assertThat(state(reopened, FINISHED)).isEqualTo(TurnState.HANDED_IN);
    }

    @Test
    void whoJoinedWhileItWasClosedIsAskedOnceItIsReopened() {
        collecting.close(id, Unfinished.KEEP);
        storage.assessments()
                .change(
                        id,
                        closed ->
                                closed.withParticipants(
                                        closed.participants().stream()
                                                .map(person -> person.joinedLate(true))
                                                .toList()));

        assertThat(collecting.reopen(id).participants())
                .extracting(Participant::joinedLate)
                .containsOnly(false);
    }

    @Test
    void aConfidentialAssessmentStaysClosed() {
        begin(Assessments.confidential(3));
        collecting.close(id, Unfinished.KEEP);
        refused(Refusal.CONFIDENTIAL_STAYS_CLOSED, () -> collecting.reopen(id));
    }

    @Test
    void onlyWhatIsClosedCanBeReopened() {
        refused(Refusal.ALREADY_STARTED, () -> collecting.reopen(id));
    }

    @Test
    void whoForgotTheDigitsBeginsAnewWithNothing() {
        storage.answers().putTurn(id, kept().answers().turnOf(STARTED).withCode("hash"));
        storage.drafts().putDraft(id, STARTED, new ItemId("SIN2.1"), "We n");
        storage.codeTries().putTries(id, STARTED, new CodeTries(3, Optional.empty()));
        Assessment changed = collecting.startTurnOver(id, STARTED);
        assertThat(changed.answers().of(STARTED, 1)).isEmpty();
        assertThat(changed.answers().turnOf(STARTED).code()).isEmpty();
        assertThat(storage.drafts().drafts(id, STARTED)).isEmpty();
        assertThat(storage.codeTries().tries(id, STARTED)).isEqualTo(CodeTries.NONE);
        assertThat(changed.answers().of(FINISHED, 1)).hasSize(2);
    }

    @Test
    void aTurnHandedInIsNotStartedOver() {
        refused(Refusal.TURN_LOCKED, () -> collecting.startTurnOver(id, FINISHED));
    }

    @Test
    void theCeoCanWithdrawAtAnyTime() {
        collecting.close(id, Unfinished.KEEP);
        Assessment changed = collecting.withdrawCeoConsent(id);
        assertThat(changed.consent().ceoGap()).isFalse();
        assertThat(changed.consent().reveal()).isTrue();
        assertThat(kept()).isEqualTo(changed);
    }
}
