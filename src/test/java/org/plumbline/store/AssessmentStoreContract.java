package org.plumbline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.fixture.EveryField;
import org.plumbline.fixture.Questionnaires;
import org.plumbline.fixture.TestClock;
import org.plumbline.model.Answers;
import org.plumbline.model.Assessment;
import org.plumbline.model.AssessmentId;
import org.plumbline.model.Phase;

import java.nio.file.Path;
import java.util.List;

/** What every assessment store does. */
public abstract class AssessmentStoreContract {

    private static final AssessmentId ID = new AssessmentId("a-1");

    private Storage storage;
    private AssessmentStore store;

    /** A storage with nothing in it. */
    protected abstract Storage open(Path directory, TestClock clock);

    @BeforeEach
    void open(@TempDir Path directory) {
        storage = open(directory, new TestClock());
        store = storage.assessments();
    }

    @AfterEach
    void close() {
        storage.close();
    }

    @Test
    void findsWhatWasSavedToTheLetter() {
        Assessment saved = EveryField.assessment("a-1");
        store.save(saved);
        assertThat(store.find(ID)).contains(saved);
    }

    @Test
    void findsNothingUnderAnotherId() {
        store.save(EveryField.assessment("a-1"));
        assertThat(store.find(new AssessmentId("a-2"))).isEmpty();
    }

    @Test
    void savingAgainReplacesEverything() {
        store.save(EveryField.assessment("a-1"));
        Assessment changed =
                Assessment.begin(
                        ID,
                        EveryField.assessment("a-1").setup(),
                        List.of(Questionnaires.val()),
                        List.of());
        store.save(changed);
        assertThat(store.find(ID)).contains(changed);
    }

    @Test
    void savingKeepsTheOrderOfAnswersGivenAnew() {
        Assessment saved = EveryField.assessment("a-1");
        store.save(saved);
        Answers fewer = new Answers(saved.answers().given().subList(1, 3), saved.answers().turns());
        store.save(saved.withAnswers(fewer));
        assertThat(store.find(ID)).contains(saved.withAnswers(fewer));
    }

    @Test
    void assessmentsOfTheSameQuestionnairesDoNotDisturbEachOther() {
        store.save(EveryField.assessment("a-1"));
        store.save(EveryField.assessment("a-2"));
        store.delete(ID);
        assertThat(store.find(new AssessmentId("a-2"))).contains(EveryField.assessment("a-2"));
    }

    @Test
    void deletedIsGone() {
        store.save(EveryField.assessment("a-1"));
        store.delete(ID);
        assertThat(store.find(ID)).isEmpty();
        assertThat(storage.overview().list()).isEmpty();
    }

    @Test
    void whatWasRemovedDoesNotReplaceWhatIsThereAgain() {
        Assessment removed = EveryField.assessment("a-1");
        store.save(removed);
        WayBack back = store.remove(ID).orElseThrow();
        Assessment newer = removed.withAnswers(Answers.NONE);
        store.save(newer);
        assertThatThrownBy(back::go)
                .isInstanceOfSatisfying(
                        StoreException.class,
                        e -> assertThat(e.kind()).isEqualTo(StoreException.Kind.THERE_AGAIN));
        assertThat(store.find(ID)).contains(newer);
    }

    @Test
    void deletingWhatIsNotThereDoesNothing() {
        store.delete(ID);
        assertThat(store.find(ID)).isEmpty();
    }

    @Test
    void changesInOneStep() {
        Assessment saved = EveryField.assessment("a-1");
        store.save(saved);
        Assessment changed = store.change(ID, present -> present.withPhase(Phase.CLOSED));
        assertThat(changed).isEqualTo(saved.withPhase(Phase.CLOSED));
        assertThat(store.find(ID)).contains(changed);
    }

    @Test
    void changesNothingIfTheChangeIsRefused() {
        Assessment saved = EveryField.assessment("a-1");
        store.save(saved);
        assertThatThrownBy(
                        () ->
                                store.change(
                                        ID,
                                        _ -> {
                                            throw new IllegalStateException("refused");
                                        }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(store.find(ID)).contains(saved);
    }

    @Test
    void cannotChangeWhatIsNotThere() {
        assertThatThrownBy(() -> store.change(ID, present -> present))
                .isInstanceOfSatisfying(
                        StoreException.class,
                        e -> assertThat(e.kind()).isEqualTo(StoreException.Kind.NOT_FOUND));
    }
}
