package org.plumbline.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.fixture.InMemoryStorage;
import org.plumbline.fixture.Questionnaires;
import org.plumbline.fixture.TestClock;
import org.plumbline.model.Action;
import org.plumbline.model.ActionDraft;
import org.plumbline.model.ActionId;
import org.plumbline.model.Answer;
import org.plumbline.model.Assessment;
import org.plumbline.model.AssessmentId;
import org.plumbline.model.Consent;
import org.plumbline.model.FirstMeasure;
import org.plumbline.model.Form;
import org.plumbline.model.GivenAnswer;
import org.plumbline.model.ItemId;
import org.plumbline.model.Mode;
import org.plumbline.model.Participant;
import org.plumbline.model.ParticipantId;
import org.plumbline.model.Phase;
import org.plumbline.model.Polarity;
import org.plumbline.model.Setup;
import org.plumbline.model.Turn;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Settling what is asked, whom, and how private the answers are. */
final class PreparingTest {

    private static final AssessmentId ID = new AssessmentId("a-1");
    private static final ParticipantId P1 = new ParticipantId("p1");
    private static final Participant INGRID =
            new Participant(P1, "Ingrid", "Chief executive", "", true);
    private static final Participant TOMASZ =
            new Participant(new ParticipantId("p2"), "Tomasz", "Finance", "", false);
    private static final Person MIA = new Person("Mia", "Sales", "Field");
    private static final Person LUC = new Person("Luc", "", "");

    private final InMemoryStorage storage = new InMemoryStorage(new TestClock());
    private final Preparing preparing = new Preparing(storage.assessments());

    @BeforeEach
    void begin() {
        begin(Mode.WORKSHOP, List.of(INGRID, TOMASZ));
    }

    private static Setup setup(Form form, Mode mode, int smallestGroup) {
        return new Setup(
                "Alderbrook",
                "Spring",
                LocalDate.of(2026, 3, 12),
                Setup.METHOD_VERSION,
                form,
                mode,
                smallestGroup);
    }

    private void begin(Mode mode, List<Participant> people) {
        Setup setup = setup(Form.LONG, mode, mode.smallestGroup());
        storage.assessments().save(Assessment.begin(ID, setup, Questionnaires.builtIn(), people));
    }

    private void answer(ParticipantId person) {
        storage.answers()
                .put(ID, GivenAnswer.of(person, new ItemId("SIN1.1"), new Answer.Rated(3)));
    }

    private Assessment kept() {
        return storage.assessments().find(ID).orElseThrow();
    }

    private Preparation preparation() {
        return new Preparation(kept());
    }

    private void refused(Refusal reason, ThrowingCallable call) {
        Assessment before = kept();
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        RefusedException.class, e -> assertThat(e.reason()).isEqualTo(reason));
        assertThat(kept()).isEqualTo(before);
    }

    @Test
    void everythingCanBeChangedBeforeTheStart() {
        preparing.changeSetup(ID, setup(Form.SHORT, Mode.CONFIDENTIAL, 6));
        preparing.changeSetup(ID, setup(Form.SHORT, Mode.WORKSHOP, 3));
        preparing.changeQuestionnaires(ID, List.of(Questionnaires.val()));
        Assessment changed = preparing.changePeople(ID, List.of(TOMASZ));
        assertThat(changed).isEqualTo(kept());
        assertThat(changed.setup()).isEqualTo(setup(Form.SHORT, Mode.WORKSHOP, 3));
        assertThat(changed.questionnaires()).containsExactly(Questionnaires.val());
        assertThat(changed.participants()).containsExactly(TOMASZ);
    }

    @Test
    void oneQuestionnaireMustStay() {
        refused(Refusal.NO_QUESTIONNAIRE, () -> preparing.changeQuestionnaires(ID, List.of()));
    }

    @Test
    void questionnairesFormAndModeAreLockedByTheStart() {
        preparing.startCollecting(ID);
        refused(
                Refusal.LOCKED_BY_START,
                () -> preparing.changeQuestionnaires(ID, List.of(Questionnaires.val())));
        refused(
                Refusal.LOCKED_BY_START,
                () -> preparing.changeSetup(ID, setup(Form.SHORT, Mode.WORKSHOP, 3)));
        refused(
                Refusal.LOCKED_BY_START,
                () -> preparing.changeSetup(ID, setup(Form.LONG, Mode.CONFIDENTIAL, 5)));
    }

    @Test
    void theFloorIsOnlyRaisedAfterTheStart() {
        preparing.startCollecting(ID);
        preparing.changeSetup(ID, setup(Form.LONG, Mode.WORKSHOP, 5));
        refused(
                Refusal.FLOOR_ONLY_RAISED,
                () -> preparing.changeSetup(ID, setup(Form.LONG, Mode.WORKSHOP, 4)));
    }

    @Test
    void namesAndDateCanAlwaysBeCorrected() {
        preparing.startCollecting(ID);
        Setup corrected =
                Setup.of(
                        "Alderbrook Instruments",
                        "Spring 2026",
                        LocalDate.of(2026, 4, 1),
                        Form.LONG,
                        Mode.WORKSHOP);
        assertThat(preparing.changeSetup(ID, corrected).setup()).isEqualTo(corrected);
    }

    @Test
    void thereIsAtMostOneCeo() {
        Participant second = new Participant(TOMASZ.id(), "Tomasz", "", "", true);
        refused(Refusal.SECOND_CEO, () -> preparing.changePeople(ID, List.of(INGRID, second)));
    }

    @Test
    void peopleCanBeAddedWhileCollecting() {
        preparing.startCollecting(ID);
        answer(P1);
        assertThat(preparing.addPeople(ID, List.of(MIA, LUC)).participants())
                .containsExactly(
                        INGRID,
                        TOMASZ,
                        new Participant(new ParticipantId("p3"), "Mia", "Sales", "Field", false),
                        new Participant(new ParticipantId("p4"), "Luc", "", "", false));
    }

    @Test
    void anIdIsNeverGivenTwice() {
        storage.answers().putTurn(ID, Turn.notBegun(new ParticipantId("p3")));
        assertThat(preparing.addPeople(ID, List.of(MIA)).participants())
                .last()
                .extracting(Participant::id)
                .isEqualTo(new ParticipantId("p4"));
    }

    @Test
    void whoHasAnsweredStaysWhoTheyAre() {
        preparing.startCollecting(ID);
        answer(P1);
        Participant noCeo = new Participant(P1, "Ingrid", "", "", false);
        refused(Refusal.PERSON_HAS_ANSWERED, () -> preparing.changePeople(ID, List.of(TOMASZ)));
        refused(
                Refusal.PERSON_HAS_ANSWERED,
                () -> preparing.changePeople(ID, List.of(noCeo, TOMASZ)));
    }

    @Test
    void aNameCanBeCorrectedAfterAnAnswer() {
        preparing.startCollecting(ID);
        answer(P1);
        Participant corrected = new Participant(P1, "Ingrid Solberg", "CEO", "Corporate", true);
        assertThat(preparing.changePeople(ID, List.of(corrected)).participants())
                .containsExactly(corrected);
    }

    @Test
    void theTurnOfSomebodyRemovedGoesToo() {
        storage.answers().putTurn(ID, Turn.notBegun(TOMASZ.id()).withCode("hash"));
        assertThat(preparing.changePeople(ID, List.of(INGRID)).answers().turns()).isEmpty();
    }

    @Test
    void peopleAreLockedOnceCollectingIsClosed() {
        storage.assessments().change(ID, a -> a.withPhase(Phase.CLOSED));
        refused(Refusal.PEOPLE_LOCKED, () -> preparing.changePeople(ID, List.of(INGRID)));
        refused(Refusal.PEOPLE_LOCKED, () -> preparing.addPeople(ID, List.of(MIA)));
    }

    @Test
    void theStartNeedsTwoPeople() {
        begin(Mode.WORKSHOP, List.of(INGRID));
        assertThat(preparation().startRefusal()).contains(Refusal.TOO_FEW_PEOPLE);
        refused(Refusal.TOO_FEW_PEOPLE, () -> preparing.startCollecting(ID));
    }

    @Test
    void soloNeedsExactlyOnePerson() {
        begin(Mode.SOLO, List.of(INGRID));
        assertThat(preparing.startCollecting(ID).phase()).isEqualTo(Phase.COLLECTING);
        begin(Mode.SOLO, List.of(INGRID, TOMASZ));
        refused(Refusal.SOLO_NEEDS_ONE_PERSON, () -> preparing.startCollecting(ID));
    }

    @Test
    void theStartNeedsItemsInTheForm() {
        preparing.changeQuestionnaires(
                ID, List.of(Questionnaires.of("OWN", Polarity.POSITIVE, 4, 2)));
        preparing.changeSetup(ID, setup(Form.SHORT, Mode.WORKSHOP, 3));
        refused(Refusal.NO_QUESTIONNAIRE, () -> preparing.startCollecting(ID));
    }

    @Test
    void theStartComesOnce() {
        assertThat(preparing.startCollecting(ID)).isEqualTo(kept());
        refused(Refusal.ALREADY_STARTED, () -> preparing.startCollecting(ID));
    }

    @Test
    void thereIsAWayBackUntilSomebodyAnswered() {
        preparing.startCollecting(ID);
        assertThat(preparing.backToPreparing(ID).phase()).isEqualTo(Phase.PREPARING);
        preparing.startCollecting(ID);
        answer(P1);
        refused(Refusal.ANSWERS_ARE_IN, () -> preparing.backToPreparing(ID));
    }

    @Test
    void notesWhatTheTeamAgreedTo() {
        assertThat(preparing.agreeToReveal(ID, true).consent().reveal()).isTrue();
    }

    @Test
    void consentToBeCountedIsGivenAndWithdrawnAtAnyTimeAndChangesNoOther() {
        preparing.agreeToReveal(ID, true);

        assertThat(preparing.agreeToBenchmark(ID, true).consent())
                .isEqualTo(new Consent(true, false, true));
        assertThat(preparing.agreeToReveal(ID, false).consent())
                .isEqualTo(new Consent(false, false, true));
        assertThat(preparing.agreeToBenchmark(ID, false).consent()).isEqualTo(Consent.NONE);
    }

    @Test
    void saysHowLongItTakes() {
        assertThat(preparation().items()).isEqualTo(124);
        assertThat(preparation().minutes()).isEqualTo(41);
        preparing.changeSetup(ID, setup(Form.SHORT, Mode.WORKSHOP, 3));
        assertThat(preparation().items()).isEqualTo(30);
        assertThat(preparation().minutes()).isEqualTo(10);
        assertThat(preparation().minutesFor(Questionnaires.val())).isEqualTo(1);
    }

    @Test
    void underFourPeopleNothingIsShownByGroup() {
        assertThat(preparation().tooSmallForGroups()).isTrue();
        preparing.addPeople(ID, List.of(MIA, LUC));
        assertThat(preparation().tooSmallForGroups()).isFalse();
    }

    @Test
    void whoIsNoLongerAskedOwnsNoAction() {
        ParticipantId gone = TOMASZ.id();
        FirstMeasure measure = FirstMeasure.NOTHING.withCountedBy(Optional.of(gone));
        Action action =
                new ActionDraft(new ActionId("a1"), "Ask why they left")
                        .owner(Optional.of(gone))
                        .firstMeasure(Optional.of(measure))
                        .action();
        storage.assessments().save(kept().withActions(List.of(action)));

        preparing.changePeople(ID, List.of(INGRID));

        assertThat(kept().actions())
                .containsExactly(
                        action.draft()
                                .owner(Optional.empty())
                                .firstMeasure(Optional.of(FirstMeasure.NOTHING))
                                .action());
    }
}
