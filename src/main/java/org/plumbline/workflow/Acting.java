package org.plumbline.workflow;

import org.plumbline.exchange.SafeFile;
import org.plumbline.i18n.Messages;
import org.plumbline.model.Action;
import org.plumbline.model.ActionDraft;
import org.plumbline.model.ActionId;
import org.plumbline.model.ActionStatus;
import org.plumbline.model.Assessment;
import org.plumbline.model.AssessmentId;
import org.plumbline.model.Checked;
import org.plumbline.model.Phase;
import org.plumbline.scoring.AssessmentScoring;
import org.plumbline.scoring.Result;
import org.plumbline.store.AssessmentStore;
import org.plumbline.store.Storage;
import org.plumbline.store.StoreException;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * Plans actions and takes them through plan, do, check and act (method 6.3) in one sitting, with a
 * way back from each change. Every change is on the disk when the method returns. Not safe for use
 * by several threads at once.
 */
public final class Acting {

    private final AssessmentStore store;
    private final Weighed weighed;
    private final AssessmentScoring scoring;
    private final Messages messages;
    private final Supplier<LocalDate> today;
    private final AssessmentId id;
    private final ActionLetters letters;
    private final ActionSteps steps = new ActionSteps();

    /**
     * @param messages the language in which actions are written
     * @param today the day it is
     */
    public Acting(
            Storage storage,
            AssessmentScoring scoring,
            Messages messages,
            Supplier<LocalDate> today,
            AssessmentId id) {
        this.store = storage.assessments();
        this.weighed = new Weighed(storage);
        this.scoring = scoring;
        this.messages = messages;
        this.today = today;
        this.id = id;
        this.letters = new ActionLetters(today);
    }

    /**
     * The actions as they stand.
     *
     * @throws StoreException if the assessment cannot be read
     */
    public ActionPlan plan() {
        return planOf(
                store.find(id)
                        .orElseThrow(
                                () ->
                                        new StoreException(
                                                StoreException.Kind.NOT_FOUND,
                                                "No assessment " + id)));
    }

    private ActionPlan planOf(Assessment assessment) {
        return ActionPlan.of(assessment, seen(), messages, today.get());
    }

    /** What may be told of the result, also to whom looks between two ratings of importance. */
    private Optional<Result> seen() {
        return weighed.find(id).flatMap(this::result);
    }

    /** Nothing is known of answers before collecting is closed (method 3.6). */
    private Optional<Result> result(Assessment assessment) {
        return assessment.phase() == Phase.CLOSED
                ? Optional.of(scoring.score(assessment))
                : Optional.empty();
    }

    /**
     * Adds an action in Plan after those there are. It may be incomplete.
     *
     * @param what what will be done, not blank
     * @param more what else is known of it
     */
    public ActionChange.Kept add(String what, UnaryOperator<ActionDraft> more) {
        Assessment kept = keep(assessment -> withAdded(assessment, what, more));
        return new ActionChange.Kept(planOf(kept), kept.actions().getLast().id());
    }

    private Assessment withAdded(
            Assessment assessment, String what, UnaryOperator<ActionDraft> more) {
        var list = new ActionList(assessment.actions());
        var draft = new ActionDraft(list.unusedId(), what);
        Action action = more.apply(draft).course(letters.planned()).action();
        steps.added(action.id());
        return assessment.withActions(list.with(action));
    }

    /**
     * Changes what an action says, not its letter. In Plan anything may be left open; later nothing
     * that the rules ask for can be taken out again.
     */
    public ActionChange change(ActionId action, UnaryOperator<ActionDraft> change) {
        return replace(
                action,
                before -> ActionLetters.changed(before, change),
                (rules, before) ->
                        ActionLetters.lost(rules, before, ActionLetters.changed(before, change)));
    }

    /** Moves an action to a letter, if it has what the rules ask for there. */
    public ActionChange move(ActionId action, ActionStatus to) {
        return move(action, to, UnaryOperator.identity());
    }

    /** Moves an action to Act with what its check showed and what becomes of it. */
    public ActionChange conclude(ActionId action, Checked checked) {
        return move(
                action,
                ActionStatus.ACT,
                draft -> draft.course(draft.action().course().withChecked(checked)));
    }

    private ActionChange move(ActionId action, ActionStatus to, UnaryOperator<ActionDraft> with) {
        return replace(
                action,
                before -> letters.moved(with.apply(before.draft()).action(), to),
                (rules, before) -> rules.missing(with.apply(before.draft()).action(), to));
    }

    /**
     * Moves an action before (-1) or after (1) its neighbour of the same letter; where there is
     * none, before or after all others: the first one counts (gate G1).
     */
    public ActionChange place(ActionId action, int by) {
        Assessment kept = keep(assessment -> placed(assessment, action, by));
        return new ActionChange.Kept(planOf(kept), action);
    }

    private Assessment placed(Assessment assessment, ActionId action, int by) {
        var list = new ActionList(assessment.actions());
        int place = list.placeOf(action);
        int target = list.beside(place, by);
        if (target == place) {
            return assessment;
        }
        steps.changed(list.at(place), place);
        return assessment.withActions(list.moved(place, target));
    }

    /** Deletes an action; {@link #undo} brings it back. */
    public ActionPlan delete(ActionId action) {
        return planOf(keep(assessment -> without(assessment, action)));
    }

    private Assessment without(Assessment assessment, ActionId action) {
        var list = new ActionList(assessment.actions());
        int place = list.placeOf(action);
        steps.changed(list.at(place), place);
        return assessment.withActions(list.without(place));
    }

    /** Takes the last change of this sitting back, if there was one. */
    public Optional<ActionPlan> undo() {
        if (steps.isEmpty()) {
            return Optional.empty();
        }
        Assessment kept = store.change(id, a -> a.withActions(steps.undone(a.actions())));
        steps.pop();
        return Optional.of(planOf(kept));
    }

    /**
     * Writes the days of open actions as a calendar file, in place of an existing one.
     *
     * @throws IOException if it cannot be written; an existing file is unchanged
     */
    public void exportDays(Path file, Instant now) throws IOException {
        byte[] bytes = new ActionCalendar(messages).write(plan().assessment(), now);
        SafeFile.replacing(file).write(out -> out.write(bytes));
    }

    private interface Condition {
        List<Missing> missing(ActionRules rules, Action before);
    }

    private ActionChange replace(
            ActionId action, UnaryOperator<Action> change, Condition condition) {
        List<Missing> missing = new ArrayList<>();
        Assessment kept =
                keep(
                        assessment -> {
                            var list = new ActionList(assessment.actions());
                            int place = list.placeOf(action);
                            Action before = list.at(place);
                            missing.addAll(condition.missing(rules(assessment), before));
                            return missing.isEmpty()
                                    ? replaced(assessment, place, change.apply(before))
                                    : assessment;
                        });
        return missing.isEmpty()
                ? new ActionChange.Kept(planOf(kept), action)
                : new ActionChange.Held(missing);
    }

    private ActionRules rules(Assessment assessment) {
        return new ActionRules(assessment, result(assessment), new FirstWord(messages));
    }

    private Assessment replaced(Assessment assessment, int place, Action after) {
        var list = new ActionList(assessment.actions());
        Action before = list.at(place);
        if (!after.equals(before)) {
            steps.changed(before, place);
        }
        return assessment.withActions(list.replaced(place, after));
    }

    /** Keeps a change; if that fails, there is nothing to undo either. */
    private Assessment keep(UnaryOperator<Assessment> change) {
        int undoable = steps.count();
        try {
            return store.change(id, change);
        } catch (RuntimeException e) {
            steps.forgetAfter(undoable);
            throw e;
        }
    }
}
