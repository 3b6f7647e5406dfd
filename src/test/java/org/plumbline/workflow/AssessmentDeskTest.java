package org.plumbline.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.plumbline.fixture.Assessments;
import org.plumbline.fixture.InMemoryStorage;
import org.plumbline.fixture.Questionnaires;
import org.plumbline.fixture.TestClock;
import org.plumbline.fixture.Workshops;
import org.plumbline.model.Action;
import org.plumbline.model.ActionDraft;
import org.plumbline.model.ActionId;
import org.plumbline.model.ActionStatus;
import org.plumbline.model.Answer;
import org.plumbline.model.Assessment;
import org.plumbline.model.AssessmentId;
import org.plumbline.model.Ballot;
import org.plumbline.model.Checked;
import org.plumbline.model.Course;
import org.plumbline.model.Form;
import org.plumbline.model.ItemId;
import org.plumbline.model.Mode;
import org.plumbline.model.Outcome;
import org.plumbline.model.Participant;
import org.plumbline.model.ParticipantId;
import org.plumbline.model.Phase;
import org.plumbline.model.Setup;
import org.plumbline.model.Voter;
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
    void aFileNeverOpensWhatWasAnsweredConfidentially() {
        Assessment confidential = Assessments.confidential(6).votes("SIN1.1", 3, 2, 1).build();
        Assessment open =
                Assessments.workshop(6).votes("SIN1.1", 3, 2, 1).build().withId(confidential.id());
        storage.assessments().save(confidential);

        assertThatThrownBy(() -> desk.importReplacing(open))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        e -> assertThat(e.reason()).isEqualTo(Refusal.PRIVACY_ONLY_TIGHTENED));
        assertThat(storage.assessments().find(confidential.id())).contains(confidential);
    }

    @Test
    void aFileNeverLowersTheFloorOfWhatWasAnswered() {
        Assessment strict = Assessments.workshop(6).smallestGroup(5).votes("SIN1.1", 3).build();
        Assessment loose = Assessments.workshop(6).votes("SIN1.1", 3).build().withId(strict.id());
        storage.assessments().save(strict);

        assertThatThrownBy(() -> desk.importReplacing(loose)).isInstanceOf(RefusedException.class);
        assertThat(desk.importReplacing(strict.withActions(List.of()))).isNotNull();
    }

    @Test
    void theWorkshopComesBackWithItsAssessment() {
        storage.assessments().save(closed);
        storage.workshops().plan(closed.id(), Workshops.everyField());

        desk.delete(closed.id());
        desk.undoDelete();

        assertThat(storage.workshops().find(closed.id()).orElseThrow().workshop())
                .isEqualTo(Workshops.everyField());
    }

    @Test
    void votesThatAreNotRevealedComeBackWithTheirAssessment() {
        storage.assessments().save(closed);
        storage.workshops().plan(closed.id(), Workshops.everyField());
        ItemId item = closed.asked().getFirst().items().getFirst().id();
        Voter voter = new Voter.Seat(3);
        storage.ballots().cast(closed.id(), new Ballot(item, 1, voter, new Answer.Rated(2)));

        desk.delete(closed.id());
        assertThat(storage.ballots().voters(closed.id(), item, 1)).isEmpty();
        desk.undoDelete();

        assertThat(storage.ballots().voters(closed.id(), item, 1)).containsExactly(voter);
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

    private static ActionDraft action(String id) {
        return new ActionDraft(new ActionId(id), "Ask why they left")
                .item(new ItemId("SIN1.1"))
                .owner(Optional.of(new ParticipantId("p2")));
    }

    private Assessment lastOne(Action... actions) {
        Setup setup =
                Setup.of(
                        " alderbrook",
                        "Autumn",
                        LocalDate.of(2025, 9, 30),
                        Form.SHORT,
                        Mode.WORKSHOP);
        Assessment last = closed.withSetup(setup).withActions(List.of(actions));
        storage.assessments().save(last);
        return last;
    }

    @Test
    void whatIsStillPlannedIsPlannedAnewInTheNextAssessment() {
        Course planned = Course.NONE.reaching(ActionStatus.PLAN, LocalDate.of(2025, 9, 30));
        lastOne(
                action("a1").course(planned).action(),
                action("a2").status(ActionStatus.DO).course(planned).action());

        assertThat(begun().actions())
                .extracting(Action::course)
                .containsExactly(Course.NONE.carriedFrom("Autumn"), planned.carriedFrom("Autumn"));
    }

    @Test
    void theNextAssessmentOpensWithTheUnfinishedActions() {
        Checked kept = Checked.NOTHING.withOutcome(Optional.of(Outcome.KEPT));
        Assessment last =
                lastOne(
                        action("a1").status(ActionStatus.DO).action(),
                        action("a2")
                                .status(ActionStatus.ACT)
                                .course(Course.NONE.withChecked(kept))
                                .action());

        Assessment next = begun();

        assertThat(next.actions())
                .containsExactly(
                        action("a1")
                                .status(ActionStatus.DO)
                                .course(Course.NONE.carriedFrom("Autumn"))
                                .action());
        assertThat(next.participants())
                .containsExactlyElementsOf(
                        last.participants().stream()
                                .map(person -> person.joinedLate(false))
                                .toList());
        assertThat(storage.assessments().find(next.id())).contains(next);
    }

    @Test
    void whatWasToBeChangedIsPlannedAgain() {
        Checked changed = Checked.NOTHING.withOutcome(Optional.of(Outcome.CHANGED));
        lastOne(
                action("a1")
                        .status(ActionStatus.ACT)
                        .course(Course.NONE.withChecked(changed).carriedFrom("Spring 2025"))
                        .action());

        assertThat(begun().actions())
                .containsExactly(
                        action("a1").course(Course.NONE.carriedFrom("Spring 2025")).action());
    }

    @Test
    void onlyTheLatestAssessmentOfTheSameOrganisationIsTakenUp() {
        lastOne(action("a1").action());
        Setup later =
                Setup.of(
                        "Alderbrook",
                        "Winter",
                        LocalDate.of(2025, 12, 1),
                        Form.SHORT,
                        Mode.WORKSHOP);
        storage.assessments().save(closed.withSetup(later).withId(new AssessmentId("winter")));

        assertThat(begun().actions()).isEmpty();
        assertThat(begun().participants()).isEmpty();
    }

    @Test
    void ownersAreFoundAgainByTheirName() {
        lastOne(action("a1").action(), action("a2").owner(Optional.of(person("p1"))).action());
        Setup setup =
                Setup.of(
                        "Alderbrook",
                        "Spring",
                        LocalDate.of(2026, 3, 12),
                        Form.SHORT,
                        Mode.WORKSHOP);
        Assessment next =
                desk.begin(
                        setup,
                        List.of(Questionnaires.val()),
                        List.of(new Participant(person("x"), "person 2", "", "", false)));

        assertThat(next.actions())
                .extracting(Action::owner)
                .containsExactly(Optional.of(person("x")), Optional.empty());
        assertThat(next.actions()).allMatch(action -> action.item().isEmpty());
    }

    private static ParticipantId person(String id) {
        return new ParticipantId(id);
    }
}
