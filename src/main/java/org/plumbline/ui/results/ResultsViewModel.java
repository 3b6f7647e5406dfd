package org.plumbline.ui.results;

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

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** Computes the overview of an assessment away from the window. */
public final class ResultsViewModel {

    private final AssessmentId assessment;
    private final Function<? super AssessmentId, Assessment> open;
    private final Function<? super Assessment, List<Assessment>> past;
    private final ResultsPages pages;
    private final Supplier<Acting> acting;
    private final InstantSource clock;
    private final Background background;
    private final ReadOnlyObjectWrapper<ResultsState> state =
            new ReadOnlyObjectWrapper<>(new ResultsState.Loading());
    private Running running = Running.NOTHING;

    /**
     * @param open reads an assessment; called away from the window
     * @param past finds comparable assessments before one, newest first; called likewise
     * @param acting plans actions; asked for away from the window
     */
    public ResultsViewModel(
            AssessmentId assessment,
            Function<? super AssessmentId, Assessment> open,
            Function<? super Assessment, List<Assessment>> past,
            AssessmentScoring scoring,
            Lettering lettering,
            Supplier<Acting> acting,
            InstantSource clock,
            Background background) {
        this.assessment = assessment;
        this.open = open;
        this.past = past;
        this.pages = new ResultsPages(scoring, lettering);
        this.acting = acting;
        this.clock = clock;
        this.background = background;
    }

    /** Which assessment it is about. */
    AssessmentId assessment() {
        return assessment;
    }

    /** What the room's window tells the time by. */
    InstantSource clock() {
        return clock;
    }

    /** What can be shown now. */
    ReadOnlyObjectProperty<ResultsState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** Reads and computes; a failure is presented as an error. */
    void load() {
        state.set(new ResultsState.Loading());
        running = Job.get(this::computed).then(state::set).start(background);
    }

    private ResultsState computed() {
        Assessment now = open.apply(assessment);
        return pages.of(now, past.apply(now));
    }

    /** Takes something back. */
    @FunctionalInterface
    interface WayBack {

        /**
         * Goes it.
         *
         * @param gone what follows, on the window's thread
         */
        void go(Runnable gone);
    }

    /**
     * Keeps an action that answers to an item, in Plan.
     *
     * @param added hears on the window's thread how to take it back
     */
    void plan(String what, ItemId item, Optional<ParticipantId> owner, Consumer<WayBack> added) {
        Job.get(
                        () -> {
                            Acting sitting = acting.get();
                            sitting.add(what, draft -> draft.item(item).owner(owner));
                            return sitting;
                        })
                .then(sitting -> added.accept(gone -> undo(sitting, gone)))
                .start(background);
    }

    private void undo(Acting sitting, Runnable gone) {
        Job.get(sitting::undo).then(_ -> gone.run()).start(background);
    }

    /** Stops what is still running. */
    void cancel() {
        running.cancel();
    }
}
