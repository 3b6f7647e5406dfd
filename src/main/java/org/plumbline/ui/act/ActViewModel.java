package org.plumbline.ui.act;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.plumbline.i18n.Messages;
import org.plumbline.model.ActionDraft;
import org.plumbline.model.ActionId;
import org.plumbline.model.ActionStatus;
import org.plumbline.model.Checked;
import org.plumbline.ui.support.Background;
import org.plumbline.ui.support.Job;
import org.plumbline.ui.support.Surroundings;
import org.plumbline.workflow.Acting;
import org.plumbline.workflow.ActionChange;
import org.plumbline.workflow.ActionPlan;
import org.plumbline.workflow.Missing;
import org.plumbline.workflow.PlannedAction;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;

/** The actions of an assessment. Every change is on its way to the disk at once. */
public final class ActViewModel {

    private final Acting acting;
    private final Surroundings around;
    private final ActQuestions questions;
    private final CalendarExport export;
    private final Messages messages;
    private final Background background;
    private final Keeping keeping;
    private final ReadOnlyObjectWrapper<Optional<ActionPlan>> plan =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<ActionId>> selected =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Filter> filter = new SimpleObjectProperty<>(Filter.ALL);
    private final BooleanProperty table = new SimpleBooleanProperty(false);
    private ActForms forms = new ActForms.None();

    /**
     * Makes the model.
     *
     * @param clock when a calendar file is made
     */
    public ActViewModel(Acting acting, InstantSource clock, Surroundings around) {
        this.acting = acting;
        this.around = around;
        this.questions = new ActQuestions(around);
        this.messages = around.messages();
        this.background = around.background().inOrder();
        this.keeping = new Keeping(background, this::kept);
        this.export =
                new CalendarExport(
                        around, background, file -> acting.exportDays(file, clock.instant()));
    }

    /** Reads the actions; runs {@code ended} when they are there or cannot be read. */
    void load(Runnable ended) {
        background.start(Job.get(acting::plan).then(this::tell).lastly(ended));
    }

    private void tell(ActionPlan now) {
        plan.set(Optional.of(now));
        if (selected().isEmpty()) {
            selected.set(now.actions().stream().map(planned -> planned.action().id()).findFirst());
        }
    }

    /** The actions as they are kept; nothing until they are read. */
    ReadOnlyObjectProperty<Optional<ActionPlan>> plan() {
        return plan.getReadOnlyProperty();
    }

    /** Whether what one sees is kept; nothing before the first change. */
    ReadOnlyObjectProperty<Optional<Boolean>> saved() {
        return keeping.saved();
    }

    /** Which actions are shown. */
    ObjectProperty<Filter> filter() {
        return filter;
    }

    /** Whether they are shown as a table rather than as a board. */
    BooleanProperty table() {
        return table;
    }

    /** The action whose detail is shown beside the table. */
    ReadOnlyObjectProperty<Optional<ActionId>> selection() {
        return selected.getReadOnlyProperty();
    }

    void select(ActionId action) {
        selected.set(Optional.of(action));
    }

    /** The selected action, if it is there. */
    Optional<PlannedAction> selected() {
        return selected.get().flatMap(this::action);
    }

    Optional<PlannedAction> action(ActionId action) {
        return plan.get().flatMap(now -> now.action(action));
    }

    Messages messages() {
        return messages;
    }

    Background background() {
        return around.background();
    }

    /** Who shows the fields of an action when they are needed. */
    void setForms(ActForms shown) {
        forms = shown;
    }

    /** Shows the field in which something is missing. */
    void fill(ActionId action, Missing missing) {
        select(action);
        forms.fill(action, missing);
    }

    /** Adds an action in Plan. */
    void add(String what, UnaryOperator<ActionDraft> more) {
        keeping.change(() -> acting.add(what.strip(), more), this::select, _ -> {});
    }

    /** Changes what an action says. */
    void change(ActionId action, UnaryOperator<ActionDraft> change) {
        keeping.change(
                () -> acting.change(action, change), _ -> {}, missing -> refused(action, missing));
    }

    /** Moves an action to the next letter (1) or the one before (-1), if there is one. */
    void step(ActionId action, int by) {
        action(action)
                .map(planned -> planned.action().status().ordinal() + by)
                .filter(next -> next >= 0 && next < ActionStatus.values().length)
                .ifPresent(next -> move(action, ActionStatus.values()[next]));
    }

    /** Moves an action to a letter; if something is missing, it stays and that is named. */
    void move(ActionId action, ActionStatus to) {
        if (action(action).filter(planned -> planned.action().status() != to).isEmpty()) {
            return;
        }
        moving(action, to, () -> acting.move(action, to));
    }

    /** Moves an action to Act with what its check showed. */
    void conclude(ActionId action, Checked checked) {
        moving(action, ActionStatus.ACT, () -> acting.conclude(action, checked));
    }

    private void moving(ActionId action, ActionStatus to, Callable<ActionChange> move) {
        keeping.change(
                move,
                _ -> offerUndo(messages.get("act.moved", ActionWords.letter(messages, to))),
                missing -> held(action, to, missing));
    }

    /** Moves an action up (-1) or down (1) among the others. */
    void place(ActionId action, int by) {
        keeping.change(() -> acting.place(action, by), _ -> {}, _ -> {});
    }

    private void kept(ActionPlan now) {
        tell(now);
        around.navigator().refresh();
    }

    /** An action that cannot go on stays where it is and says what is missing. */
    private void held(ActionId action, ActionStatus to, List<Missing> missing) {
        List<Missing> before =
                missing.stream()
                        .filter(lack -> lack != Missing.SHOWED && lack != Missing.OUTCOME)
                        .toList();
        if (before.isEmpty()) {
            forms.conclude(action);
        } else {
            questions.held(to, before, () -> fill(action, before.getFirst()));
        }
    }

    private void refused(ActionId action, List<Missing> missing) {
        forms.reset(action);
        questions.refused(missing, () -> fill(action, missing.getFirst()));
    }

    /** Asks, then deletes an action. */
    void askDelete(ActionId action) {
        action(action)
                .map(planned -> planned.action().what())
                .ifPresent(what -> questions.delete(what, () -> delete(action)));
    }

    private void delete(ActionId action) {
        keeping.whole(
                () -> Optional.of(acting.delete(action)),
                () -> offerUndo(messages.get("act.deleted")));
    }

    private void offerUndo(String done) {
        around.toasts().show(done, this::undo);
    }

    /** Takes the last change back. */
    void undo() {
        keeping.whole(acting::undo, () -> {});
    }

    /** Asks where, then writes the days of open actions as a calendar file. */
    void export() {
        plan.get().filter(ActionPlan::hasDays).ifPresent(export::ask);
    }

    /** Runs something once everything on its way has been kept, or not. */
    void afterwards(Runnable action) {
        background.start(Job.run(() -> {}).lastly(action));
    }
}
