package org.plumbline.workflow;

import org.plumbline.model.Action;
import org.plumbline.model.ActionDraft;
import org.plumbline.model.ActionStatus;
import org.plumbline.model.Course;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** How an action changes on its way through plan, do, check and act (method 6.3). */
final class ActionLetters {

    private final Supplier<LocalDate> today;

    ActionLetters(Supplier<LocalDate> today) {
        this.today = today;
    }

    /** The course of an action that is planned today. */
    Course planned() {
        return Course.NONE.reaching(ActionStatus.PLAN, today.get());
    }

    /** An action with something else said of it, at the same letter. */
    static Action changed(Action before, UnaryOperator<ActionDraft> change) {
        return change.apply(before.draft()).status(before.status()).action();
    }

    /** What a change would take out of an action that needs it. */
    static List<Missing> lost(ActionRules rules, Action before, Action after) {
        if (before.status() == ActionStatus.PLAN) {
            return List.of();
        }
        List<Missing> lost = new ArrayList<>(rules.inPlan(after));
        lost.removeAll(rules.inPlan(before));
        return lost;
    }

    /** An action that has reached a letter today. */
    Action moved(Action action, ActionStatus to) {
        if (action.status() == to) {
            return action;
        }
        Course course = action.course();
        boolean reopened = action.status() == ActionStatus.ACT;
        Course open = reopened ? withoutOutcome(course) : course;
        return action.draft().status(to).course(open.reaching(to, today.get())).action();
    }

    /** What was decided at Act no longer holds once the action goes on. */
    private static Course withoutOutcome(Course course) {
        return course.checked()
                .map(checked -> course.withChecked(checked.withOutcome(Optional.empty())))
                .orElse(course);
    }
}
