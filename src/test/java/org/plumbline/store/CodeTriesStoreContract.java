package org.plumbline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.fixture.EveryField;
import org.plumbline.fixture.TestClock;
import org.plumbline.model.AssessmentId;

import java.nio.file.Path;
import java.util.Optional;

/** What every store of tries does. */
public abstract class CodeTriesStoreContract {

    private static final AssessmentId ID = new AssessmentId("a-1");
    private static final CodeTries TWO = new CodeTries(2, Optional.of(TestClock.BEGINNING));

    private Storage storage;
    private CodeTriesStore store;

    /** A storage with nothing in it. */
    protected abstract Storage open(Path directory, TestClock clock);

    @BeforeEach
    void open(@TempDir Path directory) {
        storage = open(directory, new TestClock());
        store = storage.codeTries();
        storage.assessments().save(EveryField.assessment("a-1"));
    }

    @AfterEach
    void close() {
        storage.close();
    }

    @Test
    void knowsOfNoTryAtFirst() {
        assertThat(store.tries(ID, EveryField.TOMASZ)).isEqualTo(CodeTries.NONE);
    }

    @Test
    void keepsTriesPersonByPerson() {
        store.putTries(ID, EveryField.TOMASZ, new CodeTries(1, Optional.of(TestClock.BEGINNING)));
        store.putTries(ID, EveryField.TOMASZ, TWO);
        assertThat(store.tries(ID, EveryField.TOMASZ)).isEqualTo(TWO);
        assertThat(store.tries(ID, EveryField.INGRID)).isEqualTo(CodeTries.NONE);
    }

    @Test
    void forgetsTries() {
        store.putTries(ID, EveryField.TOMASZ, TWO);
        store.putTries(ID, EveryField.TOMASZ, CodeTries.NONE);
        assertThat(store.tries(ID, EveryField.TOMASZ)).isEqualTo(CodeTries.NONE);
    }

    @Test
    void deletingAndUndoingForgetsNoTry() {
        store.putTries(ID, EveryField.TOMASZ, TWO);
        WayBack back = storage.assessments().remove(ID).orElseThrow();
        back.go();
        assertThat(store.tries(ID, EveryField.TOMASZ)).isEqualTo(TWO);
        assertThat(store.tries(ID, EveryField.INGRID)).isEqualTo(CodeTries.NONE);
    }

    @Test
    void keepsNoTryInAnUnknownAssessment() {
        assertThatThrownBy(() -> store.putTries(new AssessmentId("a-9"), EveryField.TOMASZ, TWO))
                .isInstanceOfSatisfying(
                        StoreException.class,
                        e -> assertThat(e.kind()).isEqualTo(StoreException.Kind.NOT_FOUND));
    }
}
