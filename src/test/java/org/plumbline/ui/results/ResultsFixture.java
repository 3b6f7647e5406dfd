package org.plumbline.ui.results;

import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;

import org.plumbline.chart.Lettering;
import org.plumbline.fixture.InMemoryStorage;
import org.plumbline.fixture.TestClock;
import org.plumbline.model.Action;
import org.plumbline.model.Assessment;
import org.plumbline.scoring.AssessmentScoring;
import org.plumbline.ui.support.TestSurroundings;
import org.plumbline.workflow.Acting;

import java.time.LocalDate;
import java.util.List;

/** The screen of results over stores in memory. */
final class ResultsFixture {

    final TestSurroundings window = new TestSurroundings();
    private final InMemoryStorage storage = new InMemoryStorage(new TestClock());
    private final Assessment assessment;

    ResultsFixture(Assessment assessment) {
        this.assessment = assessment;
        storage.assessments().save(assessment);
    }

    /** The screen, shown; to be called on the window's thread. */
    StackPane screen() {
        var view = new ResultsView(model(), window.get());
        view.shown();
        var pane = new StackPane(view.node());
        pane.addEventHandler(KeyEvent.KEY_PRESSED, view.shortcuts()::handle);
        return pane;
    }

    private ResultsViewModel model() {
        return new ResultsViewModel(
                assessment.id(),
                id -> storage.assessments().find(id).orElseThrow(),
                new AssessmentScoring(),
                Lettering.of(window.messages),
                this::acting,
                window.background);
    }

    private Acting acting() {
        return new Acting(
                storage.assessments(),
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
