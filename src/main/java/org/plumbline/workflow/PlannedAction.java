package org.plumbline.workflow;

import org.plumbline.model.Action;
import org.plumbline.model.ActionStatus;
import org.plumbline.model.SectionId;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * An action with what there is to say about it on a day.
 *
 * @param section the section it answers to, by itself or through its item
 * @param missing what it lacks to be a plan; empty once it has come to an end
 * @param latestFirstResult the last day for a first visible result
 * @param daysLate how many days late it is by its due day, or by its check day once it is being
 *     checked; 0 if it is not
 * @param overdueCheck whether its effect should have been looked at already
 */
public record PlannedAction(
        Action action,
        Optional<SectionId> section,
        List<Missing> missing,
        LocalDate latestFirstResult,
        long daysLate,
        boolean overdueCheck) {

    public PlannedAction {
        missing = List.copyOf(missing);
    }

    static PlannedAction of(
            Action action, Optional<SectionId> section, ActionRules rules, LocalDate today) {
        boolean ended = action.status() == ActionStatus.ACT;
        return new PlannedAction(
                action,
                section,
                ended ? List.of() : rules.inPlan(action),
                rules.latestFirstResult(action),
                daysLate(action, today),
                action.checkOverdue(today));
    }

    private static long daysLate(Action action, LocalDate today) {
        Optional<LocalDate> day =
                switch (action.status()) {
                    case PLAN, DO -> action.due();
                    case CHECK -> action.checkDay();
                    case ACT -> Optional.empty();
                };
        return day.map(due -> Math.max(0, ChronoUnit.DAYS.between(due, today))).orElse(0L);
    }
}
