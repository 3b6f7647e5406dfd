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
import org.plumbline.model.ItemId;

import java.nio.file.Path;
import java.util.Map;

/** What every draft store does. */
public abstract class DraftStoreContract {

    private static final AssessmentId ID = new AssessmentId("a-1");
    private static final ItemId ITEM = new ItemId("SIN1.1");

    private Storage storage;
    private DraftStore store;

    /** A storage with nothing in it. */
    protected abstract Storage open(Path directory, TestClock clock);

    @BeforeEach
    void open(@TempDir Path directory) {
        storage = open(directory, new TestClock());
        store = storage.drafts();
        storage.assessments().save(EveryField.assessment("a-1"));
    }

    @AfterEach
    void close() {
        storage.close();
    }

    @Test
    void keepsTheLastTextOfEachPerson() {
        store.putDraft(ID, EveryField.TOMASZ, ITEM, "We n");
        store.putDraft(ID, EveryField.TOMASZ, ITEM, EveryField.AWKWARD);
        store.putDraft(ID, EveryField.INGRID, ITEM, "Mine");
        assertThat(store.drafts(ID, EveryField.TOMASZ)).isEqualTo(Map.of(ITEM, EveryField.AWKWARD));
    }

    @Test
    void aBlankTextRemovesADraft() {
        store.putDraft(ID, EveryField.TOMASZ, ITEM, "We n");
        store.putDraft(ID, EveryField.TOMASZ, ITEM, " \n");
        assertThat(store.drafts(ID, EveryField.TOMASZ)).isEmpty();
    }

    @Test
    void draftsGoWithTheirAssessment() {
        store.putDraft(ID, EveryField.TOMASZ, ITEM, "We n");
        storage.assessments().delete(ID);
        storage.assessments().save(EveryField.assessment("a-1"));
        assertThat(store.drafts(ID, EveryField.TOMASZ)).isEmpty();
    }

    @Test
    void whatWasRemovedComesBackWithItsDrafts() {
        store.putDraft(ID, EveryField.TOMASZ, ITEM, EveryField.AWKWARD);
        store.putDraft(ID, EveryField.INGRID, ITEM, "Mine");
        WayBack back = storage.assessments().remove(ID).orElseThrow();
        back.go();
        assertThat(store.drafts(ID, EveryField.TOMASZ)).isEqualTo(Map.of(ITEM, EveryField.AWKWARD));
        assertThat(store.drafts(ID, EveryField.INGRID)).isEqualTo(Map.of(ITEM, "Mine"));
    }

    @Test
    void keepsNoDraftInAnUnknownAssessment() {
        assertThatThrownBy(
                        () ->
                                store.putDraft(
                                        new AssessmentId("a-9"), EveryField.TOMASZ, ITEM, "We n"))
                .isInstanceOfSatisfying(
                        StoreException.class,
                        e -> assertThat(e.kind()).isEqualTo(StoreException.Kind.NOT_FOUND));
    }
}
