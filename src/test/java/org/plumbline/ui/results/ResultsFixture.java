package org.plumbline.ui.results;

import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;

import org.plumbline.chart.Lettering;
import org.plumbline.fixture.InMemoryStorage;
import org.plumbline.fixture.TestClock;
import org.plumbline.model.Action;
import org.plumbline.model.Assessment;
import org.plumbline.scoring.AssessmentScoring;
import org.plumbline.ui.support.ChosenFiles;
import org.plumbline.ui.support.HeldBackground;
import org.plumbline.ui.support.Motion;
import org.plumbline.ui.support.Surroundings;
import org.plumbline.ui.support.TestSurroundings;
import org.plumbline.workflow.Acting;
import org.plumbline.workflow.PastAssessments;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** The screen of results over stores in memory. */
final class ResultsFixture {

    final TestSurroundings window = new TestSurroundings();
    private final InMemoryStorage storage = new InMemoryStorage(new TestClock());
    private final Assessment assessment;
    private Surroundings around = window.get();

    ResultsFixture(Assessment assessment) {
        this.assessment = assessment;
        storage.assessments().save(assessment);
    }

    /** The same with the assessments before it. */
    ResultsFixture after(List<Assessment> earlier) {
        earlier.forEach(storage.assessments()::save);
        return this;
    }

    /** The same with a file picker that chooses this file. */
    ResultsFixture choosing(Path file) {
        around = window.choosing(file);
        return this;
    }

    /** The same with a background that does nothing until it is told. */
    ResultsFixture slow(HeldBackground background) {
        around =
                new Surroundings(
                        window.messages,
                        window.days,
                        window.navigator,
                        background,
                        window.dialogs,
                        window.errors,
                        window.toasts,
                        ChosenFiles.of(),
                        window.opened::add,
                        Motion.none());
        return this;
    }

    /** The screen, shown; to be called on the window's thread. */
    StackPane screen() {
        var view = new ResultsView(model(), around);
        view.shown();
        var pane = new StackPane(view.node());
        pane.addEventHandler(KeyEvent.KEY_PRESSED, view.shortcuts()::handle);
        return pane;
    }

    private ResultsViewModel model() {
        return new ResultsViewModel(
                assessment.id(),
                id -> storage.assessments().find(id).orElseThrow(),
                new PastAssessments(storage.assessments(), storage.overview())::comparable,
                new AssessmentScoring(),
                Lettering.of(window.messages),
                this::acting,
                new TestClock(),
                around.background());
    }

    private Acting acting() {
        return new Acting(
                storage,
                new AssessmentScoring(),
                window.messages,
                () -> LocalDate.of(2026, 3, 20),
                assessment.id());
    }

    /** The actions that are kept. */
    List<Action> actions() {
        return storage.assessments().find(assessment.id()).orElseThrow().actions();
    }
}
