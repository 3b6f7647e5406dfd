package org.plumbline.ui.compare;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.plumbline.model.QuestionnaireId;
import org.plumbline.ui.support.Job;
import org.plumbline.ui.support.Running;
import org.plumbline.ui.support.Surroundings;
import org.plumbline.workflow.Benchmarking;
import org.plumbline.workflow.Benchmarking.Outcome;
import org.plumbline.workflow.Benchmarking.Subject;

import java.util.List;
import java.util.Optional;

/** Chooses which organisation to show among the others, away from the window. */
public final class AcrossViewModel {

    private final Benchmarking benchmarking;
    private final LastCompared last;
    private final Surroundings around;
    private final ReadOnlyObjectWrapper<List<Subject>> all = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Across> state =
            new ReadOnlyObjectWrapper<>(new Across.Loading());
    private Optional<Subject> subject = Optional.empty();
    private Running running = Running.NOTHING;

    /**
     * Makes the model.
     *
     * @param last what was shown last, remembered with the settings
     */
    public AcrossViewModel(Benchmarking benchmarking, LastCompared last, Surroundings around) {
        this.benchmarking = benchmarking;
        this.last = last;
        this.around = around;
    }

    /** The organisations there are, each with its latest finished assessment. */
    ReadOnlyObjectProperty<List<Subject>> allProperty() {
        return all.getReadOnlyProperty();
    }

    /** What can be shown now. */
    ReadOnlyObjectProperty<Across> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** The organisation that is chosen. */
    Optional<Subject> subject() {
        return subject;
    }

    /** Whether the sections of this questionnaire are shown. */
    boolean shows(QuestionnaireId questionnaire) {
        return last.questionnaire(questionnaire);
    }

    /** Reads what there is, and shows what was shown last or, at first, the first. */
    void load() {
        state.set(new Across.Loading());
        running =
                Job.get(benchmarking::subjects)
                        .then(this::arrived)
                        .onFailure(Exception.class, this::failed)
                        .start(around.background());
    }

    private void failed(Exception failure) {
        around.errors().present(failure);
        state.set(new Across.Failed());
    }

    private void arrived(List<Subject> found) {
        subject =
                found.stream()
                        .filter(one -> last.subject(one.id()))
                        .findFirst()
                        .or(() -> found.stream().findFirst());
        all.set(found);
        subject.ifPresentOrElse(this::compute, () -> state.set(new Across.Nothing()));
    }

    /** Shows another organisation. */
    void choose(Subject chosen) {
        if (subject.filter(chosen::equals).isEmpty()) {
            subject = Optional.of(chosen);
            last.rememberSubject(chosen.id());
            compute(chosen);
        }
    }

    /** Shows the sections of a questionnaire. */
    void show(QuestionnaireId questionnaire) {
        last.remember(questionnaire);
    }

    private void compute(Subject chosen) {
        running.cancel();
        running =
                Job.get(() -> benchmarking.among(chosen))
                        .then(found -> state.set(stateOf(chosen, found)))
                        .onFailure(Exception.class, this::failed)
                        .start(around.background());
    }

    private static Across stateOf(Subject chosen, Optional<Outcome> found) {
        return found.<Across>map(Across.Shown::new).orElseGet(() -> new Across.Unreadable(chosen));
    }

    /** Gives up what is still running. */
    void cancel() {
        running.cancel();
    }
}
