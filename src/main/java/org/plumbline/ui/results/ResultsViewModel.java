package org.plumbline.ui.results;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.plumbline.chart.Lettering;
import org.plumbline.model.Assessment;
import org.plumbline.model.AssessmentId;
import org.plumbline.model.ItemId;
import org.plumbline.model.ParticipantId;
import org.plumbline.scoring.AssessmentScoring;
import org.plumbline.ui.support.Background;
import org.plumbline.ui.support.Job;
import org.plumbline.ui.support.Running;
import org.plumbline.workflow.Acting;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** Computes the overview of an assessment away from the window. */
public final class ResultsViewModel {

    /** Before that, nothing says that one has to wait (design 10). */
    private static final Duration PATIENCE = Duration.ofMillis(300);

    private final AssessmentId assessment;
    private final Function<? super AssessmentId, Assessment> open;
    private final ResultsPages pages;
    private final Supplier<Acting> acting;
    private final Background background;
    private final ReadOnlyObjectWrapper<ResultsState> state =
            new ReadOnlyObjectWrapper<>(new ResultsState.Loading());
    private final ReadOnlyBooleanWrapper slow = new ReadOnlyBooleanWrapper(false);
    private Running running = Running.NOTHING;

    /**
     * @param open reads an assessment; called away from the window
     * @param acting plans actions; asked for away from the window
     */
    public ResultsViewModel(
            AssessmentId assessment,
            Function<? super AssessmentId, Assessment> open,
            AssessmentScoring scoring,
            Lettering lettering,
            Supplier<Acting> acting,
            Background background) {
        this.assessment = assessment;
        this.open = open;
        this.pages = new ResultsPages(scoring, lettering);
        this.acting = acting;
        this.background = background;
    }

    /** Which assessment it is about. */
    AssessmentId assessment() {
        return assessment;
    }

    /** What can be shown now. */
    ReadOnlyObjectProperty<ResultsState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** Whether it takes so long that one should see it. */
    ReadOnlyBooleanProperty slowProperty() {
        return slow.getReadOnlyProperty();
    }

    /** Reads and computes; a failure is presented as an error. */
    void load() {
        state.set(new ResultsState.Loading());
        Running waiting = background.after(PATIENCE, () -> slow.set(true));
        running =
                Job.get(() -> pages.of(open.apply(assessment)))
                        .then(state::set)
                        .lastly(
                                () -> {
                                    waiting.cancel();
                                    slow.set(false);
                                })
                        .start(background);
    }

    /**
     * Keeps an action that answers to an item, in Plan.
     *
     * @param added hears on the window's thread how to take it back
     */
    void plan(String what, ItemId item, Optional<ParticipantId> owner, Consumer<Runnable> added) {
        Job.get(
                        () -> {
                            Acting sitting = acting.get();
                            sitting.add(what, draft -> draft.item(item).owner(owner));
                            return sitting;
                        })
                .then(sitting -> added.accept(() -> undo(sitting)))
                .start(background);
    }

    private void undo(Acting sitting) {
        Job.get(sitting::undo).start(background);
    }

    /** Stops what is still running. */
    void cancel() {
        running.cancel();
    }
}
