package org.plumbline.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.plumbline.fixture.Assessments;
import org.plumbline.fixture.InMemoryStorage;
import org.plumbline.fixture.Questionnaires;
import org.plumbline.fixture.TestClock;
import org.plumbline.model.Assessment;
import org.plumbline.model.AssessmentId;
import org.plumbline.model.Form;
import org.plumbline.model.Mode;
import org.plumbline.model.Phase;
import org.plumbline.model.Setup;
import org.plumbline.store.Standing;
import org.plumbline.store.StoreException;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicInteger;

/** The desk on which assessments lie. */
final class AssessmentDeskTest {

    private static final Standing STANDING =
            new Standing(
                    OptionalInt.of(2), OptionalInt.of(41), Optional.of(new Standing.Range(36, 47)));

    private final TestClock clock = new TestClock();
    private final InMemoryStorage storage = new InMemoryStorage(clock);
    private final AtomicInteger scored = new AtomicInteger();
    private final AtomicInteger ids = new AtomicInteger();
    private final List<Path> written = new ArrayList<>();
    private final AssessmentDesk desk =
            new AssessmentDesk(
                    storage,
                    _ -> {
                        scored.incrementAndGet();
                        return STANDING;
                    },
                    (_, file) -> written.add(file),
                    clock,
                    () -> new AssessmentId("new-" + ids.incrementAndGet()));

    private final Assessment closed =
            Assessments.workshop(3).votes("SIN1.1", 3, 2, 1).handedIn(2, true).build();
    private final Assessment other = closed.withPhase(Phase.COLLECTING);

    private Assessment begun() {
        Setup setup =
                Setup.of(
                        "Alderbrook",
                        "Spring",
                        LocalDate.of(2026, 3, 12),
                        Form.SHORT,
                        Mode.WORKSHOP);
        return desk.begin(setup, Questionnaires.builtIn(), List.of());
    }

    private Optional<Assessment> kept() {
        return storage.assessments().find(closed.id());
    }

    @Test
    void beginsWithAnIdOfItsOwn() {
        Assessment begun = begun();
        assertThat(begun.id()).isEqualTo(new AssessmentId("new-1"));
        assertThat(begun.phase()).isEqualTo(Phase.PREPARING);
        assertThat(storage.assessments().find(begun.id())).contains(begun);
    }

    @Test
    void listsWhatIsNotClosedWithoutAResult() {
        begun();
        AssessmentSummary summary = desk.summaries().getFirst();
        assertThat(summary.organisation()).isEqualTo("Alderbrook");
        assertThat(summary.stage()).isEmpty();
        assertThat(summary.lastOpened()).contains(TestClock.BEGINNING);
        assertThat(summary.readable()).isTrue();
        assertThat(scored).hasValue(0);
    }

    @Test
    void listsWhatIsClosedWithItsResult() {
        storage.assessments().save(closed);
        AssessmentSummary summary = desk.summaries().getFirst();
        assertThat(summary.stage()).hasValue(2);
        assertThat(summary.index()).hasValue(41);
        assertThat(summary.range()).contains(new AssessmentSummary.IndexRange(36, 47));
        assertThat(summary.people()).isEqualTo(3);
        assertThat(summary.handedIn()).isEqualTo(1);
        assertThat(summary.stillToCome()).containsExactly("Person 1", "Person 3");
    }

    @Test
    void computesAResultOnceUntilSomethingChanges() {
        storage.assessments().save(closed);
        desk.summaries();
        desk.summaries();
        assertThat(scored).hasValue(1);
        storage.assessments().save(closed);
        desk.summaries();
        assertThat(scored).hasValue(2);
    }

    @Test
    void openingRemembersWhen() {
        AssessmentId id = begun().id();
        clock.advance(Duration.ofHours(1));
        assertThat(desk.open(id).id()).isEqualTo(id);
        assertThat(desk.summaries().getFirst().lastOpened())
                .contains(TestClock.BEGINNING.plusSeconds(3600));
    }

    @Test
    void whatIsNotThereCannotBeOpened() {
        assertThatThrownBy(() -> desk.open(new AssessmentId("none")))
                .isInstanceOfSatisfying(
                        StoreException.class,
                        e -> assertThat(e.kind()).isEqualTo(StoreException.Kind.NOT_FOUND));
    }

    @Test
    void aDeletedAssessmentCanBeBroughtBackOnce() {
        storage.assessments().save(closed);
        desk.delete(closed.id());
        assertThat(desk.summaries()).isEmpty();
        assertThat(desk.undoDelete()).contains(closed);
        assertThat(kept()).contains(closed);
        assertThat(desk.summaries().getFirst().lastOpened()).contains(TestClock.BEGINNING);
        assertThat(desk.undoDelete()).isEmpty();
    }

    @Test
    void whatIsNewIsAdded() {
        assertThat(desk.importAssessment(closed)).isEqualTo(new ImportOutcome.Added(closed));
        assertThat(kept()).contains(closed);
    }

    @Test
    void whatIsThereAlreadyIsNotAddedAgain() {
        desk.importAssessment(closed);
        assertThat(desk.importAssessment(closed)).isEqualTo(new ImportOutcome.Unchanged(closed));
        assertThat(desk.summaries()).hasSize(1);
    }

    @Test
    void whatDiffersIsAskedAbout() {
        desk.importAssessment(closed);
        assertThat(desk.importAssessment(other))
                .isEqualTo(new ImportOutcome.Differs(closed, other));
        assertThat(kept()).contains(closed);
    }

    @Test
    void anImportReplacesOrStandsBeside() {
        desk.importAssessment(closed);
        assertThat(desk.importBeside(other)).isEqualTo(other.withId(new AssessmentId("new-1")));
        desk.importReplacing(other);
        assertThat(kept()).contains(other);
        assertThat(desk.summaries()).hasSize(2);
    }

    @Test
    void exportsWhatIsKept() {
        storage.assessments().save(closed);
        desk.exportTo(closed.id(), Path.of("spring.plumbline.json"));
        assertThat(written).containsExactly(Path.of("spring.plumbline.json"));
    }
}
