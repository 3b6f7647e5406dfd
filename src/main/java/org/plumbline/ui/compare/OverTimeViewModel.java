package org.plumbline.ui.compare;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.plumbline.comparison.Comparison;
import org.plumbline.comparison.Since;
import org.plumbline.comparison.Stand;
import org.plumbline.model.AssessmentId;
import org.plumbline.model.QuestionnaireId;
import org.plumbline.ui.support.Job;
import org.plumbline.ui.support.Running;
import org.plumbline.ui.support.Surroundings;
import org.plumbline.workflow.Comparing;
import org.plumbline.workflow.Comparing.NotCompared;
import org.plumbline.workflow.Comparing.SideBySide;
import org.plumbline.workflow.Series;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Chooses what to compare over time, and compares it away from the window. */
public final class OverTimeViewModel {

    private final Comparing comparing;
    private final LastCompared last;
    private final Surroundings around;
    private final ReadOnlyObjectWrapper<List<Series>> all = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<OverTime> state =
            new ReadOnlyObjectWrapper<>(new OverTime.Loading());
    private Optional<Series> series = Optional.empty();
    private List<AssessmentId> chosen = List.of();
    private Running running = Running.NOTHING;

    /**
     * Makes the model.
     *
     * @param last what was compared last, remembered with the settings
     */
    public OverTimeViewModel(Comparing comparing, LastCompared last, Surroundings around) {
        this.comparing = comparing;
        this.last = last;
        this.around = around;
    }

    /** All series there are. */
    ReadOnlyObjectProperty<List<Series>> allProperty() {
        return all.getReadOnlyProperty();
    }

    /** What can be shown now. */
    ReadOnlyObjectProperty<OverTime> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** The series that is chosen. */
    Optional<Series> series() {
        return series;
    }

    /** The assessments that are chosen. */
    List<AssessmentId> chosen() {
        return chosen;
    }

    /** Whether the sections of this questionnaire are shown. */
    boolean shows(QuestionnaireId questionnaire) {
        return last.questionnaire(questionnaire);
    }

    /** Reads what there is, and compares what was compared last or, at first, the newest. */
    void load() {
        state.set(new OverTime.Loading());
        running =
                Job.get(comparing::series)
                        .then(this::arrived)
                        .onFailure(Exception.class, this::failed)
                        .start(around.background());
    }

    private void failed(Exception failure) {
        around.errors().present(failure);
        state.set(new OverTime.Failed());
    }

    private void arrived(List<Series> found) {
        if (found.stream().noneMatch(Series::comparable)) {
            all.set(found);
            state.set(new OverTime.Nothing());
            return;
        }
        Series before = last.series(found).orElse(found.getFirst());
        List<AssessmentId> still = ids(before).stream().filter(last::chosen).toList();
        series = Optional.of(before);
        chosen = still.size() > 1 ? still : newest(before);
        all.set(found);
        compare();
    }

    private static List<AssessmentId> ids(Series series) {
        return series.years().stream().map(Series.Year::id).toList();
    }

    private static List<AssessmentId> newest(Series series) {
        return ids(series).stream().limit(Comparison.MOST).toList();
    }

    /** Compares the newest assessments of a series. */
    void choose(Series other) {
        if (series.filter(other::equals).isEmpty()) {
            series = Optional.of(other);
            chosen = newest(other);
            last.remember(other);
            compare();
        }
    }

    /** Whether one more or one less can be chosen: two at least, five at most. */
    boolean mayToggle(AssessmentId id) {
        return chosen.contains(id) ? chosen.size() > 2 : chosen.size() < Comparison.MOST;
    }

    /** Takes an assessment into the comparison, or out of it. */
    void toggle(AssessmentId id) {
        if (!mayToggle(id)) {
            return;
        }
        List<AssessmentId> changed = new ArrayList<>(chosen);
        if (!changed.remove(id)) {
            changed.add(id);
        }
        chosen = List.copyOf(changed);
        series.ifPresent(one -> last.remember(one, changed));
        compare();
    }

    /** Tells the change since an earlier one of those shown. */
    void compareWith(AssessmentId base) {
        series.ifPresent(one -> last.rememberBase(one, base));
        if (state.get() instanceof OverTime.Shown(Comparison comparison, var since, var left)
                && !since.before().id().equals(base)) {
            state.set(shown(comparison, left));
        }
    }

    /** Shows the sections of a questionnaire. */
    void show(QuestionnaireId questionnaire) {
        last.remember(questionnaire);
    }

    private void compare() {
        running.cancel();
        List<AssessmentId> ids = chosen;
        running =
                Job.get(() -> comparing.compare(ids))
                        .then(found -> state.set(stateOf(found)))
                        .onFailure(Exception.class, this::failed)
                        .start(around.background());
    }

    private OverTime stateOf(SideBySide found) {
        return found.comparison()
                .<OverTime>map(comparison -> shown(comparison, found.notCompared()))
                .orElseGet(() -> new OverTime.TooFew(found.notCompared()));
    }

    private OverTime.Shown shown(Comparison comparison, List<NotCompared> left) {
        List<Stand> earlier = comparison.stands().subList(0, comparison.stands().size() - 1);
        Since since =
                earlier.stream()
                        .map(Stand::id)
                        .filter(last::base)
                        .findFirst()
                        .map(comparison::since)
                        .orElseGet(comparison::sinceLast);
        return new OverTime.Shown(comparison, since, left);
    }

    /** Gives up what is still running. */
    void cancel() {
        running.cancel();
    }
}
