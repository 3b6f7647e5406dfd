package org.plumbline.ui.discuss;

import org.plumbline.catalogue.CatalogueReader;
import org.plumbline.exchange.SampleAssessment;
import org.plumbline.fixture.InMemoryStorage;
import org.plumbline.fixture.TestClock;
import org.plumbline.model.ActionId;
import org.plumbline.model.AgendaEntry;
import org.plumbline.model.Answers;
import org.plumbline.model.Assessment;
import org.plumbline.model.AssessmentId;
import org.plumbline.model.Consent;
import org.plumbline.model.Findings;
import org.plumbline.model.Phase;
import org.plumbline.model.Talk;
import org.plumbline.scoring.AssessmentScoring;
import org.plumbline.store.Storage;
import org.plumbline.ui.support.Screen;
import org.plumbline.ui.support.TestSurroundings;
import org.plumbline.workflow.Discussing;
import org.plumbline.workshop.AgendaPlan;
import org.plumbline.workshop.Room;

import java.time.LocalDate;
import java.util.function.UnaryOperator;

/** The invented team of eight, whose answers are in, before its workshop. */
final class DiscussFixture {

    static final AssessmentId ID = new AssessmentId("sample");

    final TestClock clock = new TestClock();
    final TestSurroundings around = new TestSurroundings();
    private final Storage storage;
    private int ids;

    DiscussFixture(UnaryOperator<Assessment> change) {
        this(change, new InMemoryStorage(new TestClock()));
    }

    /** Lets every further change fail, or no more. */
    void diskFull(boolean full) {
        ((InMemoryStorage) storage).diskFull(full);
    }

    DiscussFixture(UnaryOperator<Assessment> change, Storage storage) {
        this.storage = storage;
        Assessment sample =
                new SampleAssessment(new CatalogueReader().builtIn().questionnaires())
                        .create(ID)
                        .withFindings(Findings.NONE)
                        .withActions(java.util.List.of());
        storage.assessments().save(change.apply(sample));
    }

    /** The team with its answers. */
    static DiscussFixture answered() {
        return new DiscussFixture(assessment -> assessment);
    }

    /** The team before anybody answered, to vote in the room. */
    static DiscussFixture inTheRoom() {
        return new DiscussFixture(assessment -> assessment.withAnswers(Answers.NONE));
    }

    /** The team while answers come in. */
    static DiscussFixture collecting() {
        return new DiscussFixture(assessment -> assessment.withPhase(Phase.COLLECTING));
    }

    DiscussViewModel model() {
        return model(new Screen.Discuss(ID));
    }

    DiscussViewModel model(Screen.Discuss screen) {
        return new DiscussViewModel(screen, this::discussing, clock, around.get());
    }

    /** A console that is open, with an agenda for 90 minutes. */
    DiscussViewModel planned() {
        discussing().plan(AgendaPlan.ninetyMinutes());
        return opened();
    }

    DiscussViewModel opened() {
        DiscussViewModel model = model();
        model.open();
        return model;
    }

    /** A console at the first item, its votes being taken. */
    DiscussViewModel atFirstItem() {
        DiscussViewModel model = planned();
        model.comeTo(firstItem(model.room().orElseThrow()));
        return model;
    }

    static String firstItem(Room room) {
        return room.workshop().agenda().stream()
                .filter(entry -> entry.topic() instanceof AgendaEntry.Topic.ItemTalk)
                .findFirst()
                .orElseThrow()
                .id();
    }

    Discussing discussing() {
        return new Discussing(
                storage,
                new AssessmentScoring(),
                clock,
                () -> LocalDate.now(clock),
                () -> new ActionId("act-" + ++ids),
                ID);
    }

    Assessment kept() {
        return storage.assessments().find(ID).orElseThrow();
    }

    Consent consent() {
        return kept().consent();
    }

    static Room room(DiscussViewModel model) {
        return model.room().orElseThrow();
    }

    static Talk talk(DiscussViewModel model) {
        return room(model).talk().orElseThrow();
    }
}
