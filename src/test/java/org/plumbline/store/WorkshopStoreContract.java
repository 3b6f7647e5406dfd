package org.plumbline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.fixture.EveryField;
import org.plumbline.fixture.TestClock;
import org.plumbline.fixture.Workshops;
import org.plumbline.model.Answers;
import org.plumbline.model.Assessment;
import org.plumbline.model.AssessmentId;
import org.plumbline.model.Consent;
import org.plumbline.model.EffortEstimate;
import org.plumbline.model.Evidence;
import org.plumbline.model.ItemId;
import org.plumbline.model.Participant;
import org.plumbline.model.ParticipantId;
import org.plumbline.model.SectionId;
import org.plumbline.model.Weighing;
import org.plumbline.model.Workshop;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What every store of workshops does. */
public abstract class WorkshopStoreContract {

    private static final AssessmentId ID = new AssessmentId("a-1");
    private static final AssessmentId UNKNOWN = new AssessmentId("nobody-knows");

    private final Assessment assessment = EveryField.assessment("a-1");
    private Storage storage;
    private WorkshopStore store;

    /** A storage with nothing in it. */
    protected abstract Storage open(Path directory, TestClock clock);

    @BeforeEach
    void open(@TempDir Path directory) {
        storage = open(directory, new TestClock());
        store = storage.workshops();
        storage.assessments().save(assessment);
    }

    @AfterEach
    void close() {
        storage.close();
    }

    private Assessment kept() {
        return storage.assessments().find(ID).orElseThrow();
    }

    @Test
    void anOutlineHoldsNothingThatWasGiven() {
        Assessment outline = store.outline(ID).orElseThrow();

        assertThat(outline.answers()).isEqualTo(Answers.NONE);
        assertThat(outline.weighing().importance()).isEmpty();
        assertThat(outline.weighing().counted()).isEmpty();
    }

    @Test
    void anOutlineHoldsEverythingElse() {
        Assessment outline = store.outline(ID).orElseThrow();

        assertThat(outline.withAnswers(assessment.answers()).withWeighing(assessment.weighing()))
                .isEqualTo(assessment);
        assertThat(outline.weighing().effort()).isEqualTo(assessment.weighing().effort());
    }

    @Test
    void whatIsUnweighedHoldsEverythingButTheRatingsOfPersons() {
        Assessment unweighed = store.unweighed(ID).orElseThrow();

        assertThat(unweighed.weighing())
                .isEqualTo(
                        new Weighing(
                                List.of(),
                                assessment.weighing().effort(),
                                assessment.weighing().counted()));
        assertThat(unweighed.withWeighing(assessment.weighing())).isEqualTo(assessment);
    }

    @Test
    void thereIsNoOutlineOfWhatIsNotThere() {
        assertThat(store.outline(UNKNOWN)).isEmpty();
        assertThat(store.unweighed(UNKNOWN)).isEmpty();
    }

    @Test
    void noWorkshopIsThereBeforeItIsPlanned() {
        assertThat(store.find(ID)).isEmpty();
        assertThatThrownBy(() -> store.change(ID, notes -> notes))
                .isInstanceOfSatisfying(
                        StoreException.class,
                        e -> assertThat(e.kind()).isEqualTo(StoreException.Kind.NOT_FOUND));
    }

    @Test
    void nothingIsPlannedForAnAssessmentThatIsNotThere() {
        assertThatThrownBy(() -> store.plan(UNKNOWN, Workshops.everyField()))
                .isInstanceOfSatisfying(
                        StoreException.class,
                        e -> assertThat(e.kind()).isEqualTo(StoreException.Kind.NOT_FOUND));
    }

    @Test
    void keepsEveryFieldOfAWorkshop() {
        store.plan(ID, Workshops.everyField());

        assertThat(store.find(ID).orElseThrow().workshop()).isEqualTo(Workshops.everyField());
    }

    @Test
    void theNotesAreThoseOfTheAssessment() {
        store.plan(ID, Workshops.everyField());

        RoomNotes notes = store.find(ID).orElseThrow();

        assertThat(notes.participants()).isEqualTo(assessment.participants());
        assertThat(notes.consent()).isEqualTo(assessment.consent());
        assertThat(notes.findings()).isEqualTo(assessment.findings());
        assertThat(notes.effort()).isEqualTo(assessment.weighing().effort());
        assertThat(notes.actions()).isEqualTo(assessment.actions());
    }

    @Test
    void aPlanTakesThePlaceOfAnEarlierOne() {
        store.plan(ID, Workshops.everyField());
        Workshop later = Workshop.planned(List.of());

        store.plan(ID, later);

        assertThat(store.find(ID).orElseThrow().workshop()).isEqualTo(later);
    }

    @Test
    void whatTheRoomWritesDownIsInTheAssessment() {
        store.plan(ID, Workshops.everyField());
        var person = new Participant(new ParticipantId("p9"), "Late Joiner", "", "", false);
        var effort = new EffortEstimate(new SectionId("SIN2"), 1, true, true);

        store.change(
                ID,
                notes ->
                        notes.withParticipants(and(notes.participants(), person))
                                .with(new Consent(true, false))
                                .with(
                                        notes.findings()
                                                .with(new Evidence(new ItemId("SIN2.1"), 3, "Log")))
                                .withEffort(List.of(effort))
                                .withActions(List.of()));

        assertThat(kept().participants()).contains(person);
        assertThat(kept().consent()).isEqualTo(new Consent(true, false));
        assertThat(kept().findings().evidenceOf(new ItemId("SIN2.1"))).isPresent();
        assertThat(kept().weighing().effort()).containsExactly(effort);
        assertThat(kept().actions()).isEmpty();
    }

    private static <T> List<T> and(List<T> some, T more) {
        List<T> all = new ArrayList<>(some);
        all.add(more);
        return all;
    }

    @Test
    void whatWasGivenStaysAsItIs() {
        store.plan(ID, Workshops.everyField());

        store.change(ID, notes -> notes.withActions(List.of()));

        assertThat(kept().answers()).isEqualTo(assessment.answers());
        assertThat(kept().weighing()).isEqualTo(assessment.weighing());
    }

    @Test
    void aChangeThatFailsChangesNothing() {
        store.plan(ID, Workshops.everyField());

        assertThatThrownBy(
                        () ->
                                store.change(
                                        ID,
                                        _ -> {
                                            throw new IllegalStateException("not now");
                                        }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(store.find(ID).orElseThrow().workshop()).isEqualTo(Workshops.everyField());
    }

    @Test
    void aForgottenWorkshopLeavesTheAssessmentAsItIs() {
        store.plan(ID, Workshops.everyField());

        store.forget(ID);

        assertThat(store.find(ID)).isEmpty();
        assertThat(kept()).isEqualTo(assessment);
    }

    @Test
    void aWorkshopGoesWithItsAssessment() {
        store.plan(ID, Workshops.everyField());

        storage.assessments().delete(ID);
        storage.assessments().save(assessment);

        assertThat(store.find(ID)).isEmpty();
    }
}
