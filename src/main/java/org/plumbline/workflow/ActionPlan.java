package org.plumbline.workflow;

import org.plumbline.i18n.Messages;
import org.plumbline.model.Action;
import org.plumbline.model.ActionId;
import org.plumbline.model.ActionStatus;
import org.plumbline.model.Assessment;
import org.plumbline.model.SectionId;
import org.plumbline.scoring.Result;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The actions of an assessment as they stand on a day.
 *
 * @param result what may be shown of the assessment; absent while people are answering
 * @param actions overdue checks first, the longest overdue before others; then as they were written
 * @param findings what the plan as a whole lacks
 * @param nextCheck the next day on which the effect of an action is looked at
 */
public record ActionPlan(
        Assessment assessment,
        Optional<Result> result,
        LocalDate today,
        List<PlannedAction> actions,
        List<PlanFinding> findings,
        Optional<LocalDate> nextCheck) {

    public ActionPlan {
        actions = List.copyOf(actions);
        findings = List.copyOf(findings);
    }

    static ActionPlan of(
            Assessment assessment, Optional<Result> result, Messages messages, LocalDate today) {
        var rules = new ActionRules(assessment, result, new FirstWord(messages));
        List<PlannedAction> actions =
                assessment.actions().stream()
                        .map(a -> PlannedAction.of(a, section(assessment, a), rules, today))
                        .sorted(overdueChecksFirst())
                        .toList();
        return new ActionPlan(
                assessment,
                result,
                today,
                actions,
                new PlanRules(assessment, result).findings(),
                nextCheck(assessment, today));
    }

    private static Optional<SectionId> section(Assessment assessment, Action action) {
        return ActionRules.sectionOf(assessment, action);
    }

    private static Comparator<PlannedAction> overdueChecksFirst() {
        return Comparator.comparing(
                planned ->
                        planned.overdueCheck()
                                ? planned.action().checkDay().orElse(LocalDate.MAX)
                                : LocalDate.MAX);
    }

    private static Optional<LocalDate> nextCheck(Assessment assessment, LocalDate today) {
        return assessment.actions().stream()
                .filter(action -> action.status() != ActionStatus.ACT)
                .flatMap(action -> action.checkDay().stream())
                .filter(day -> !day.isBefore(today))
                .min(Comparator.naturalOrder());
    }

    /** The action with this id, if there is one. */
    public Optional<PlannedAction> action(ActionId id) {
        return actions.stream().filter(planned -> planned.action().id().equals(id)).findFirst();
    }

    /** The actions that have reached a letter. */
    public List<PlannedAction> at(ActionStatus letter) {
        return actions.stream().filter(planned -> planned.action().status() == letter).toList();
    }

    /** Whether an open action has a day that a calendar can hold. */
    public boolean hasDays() {
        return assessment.actions().stream()
                .anyMatch(a -> a.status() != ActionStatus.ACT && a.checkDay().isPresent());
    }

    /** How many are late. */
    public int late() {
        return (int) actions.stream().filter(planned -> planned.daysLate() > 0).count();
    }

    /** How many lack something. */
    public int incomplete() {
        return (int) actions.stream().filter(planned -> !planned.missing().isEmpty()).count();
    }

    /** The titles of earlier assessments from which actions were carried over. */
    public List<String> carriedFrom() {
        return assessment.actions().stream()
                .flatMap(action -> action.course().carriedFrom().stream())
                .distinct()
                .toList();
    }

    /** What an action can answer to, in the order asked. */
    public List<Reason> reasons() {
        return new Reasons(assessment, result).all();
    }

    /** What an action answers to, if it does. */
    public Optional<Reason> reason(Action action) {
        return new Reasons(assessment, result).of(action);
    }

    /** What the team might take on: from the highest priorities, else from the lowest values. */
    public List<Proposal> proposals() {
        return result.map(r -> new Proposals(assessment, r).all()).orElse(List.of());
    }

    /** The three lowest agreed levels, or the three lowest items where nothing was agreed. */
    public List<Proposal> lowest() {
        return result.map(r -> new Proposals(assessment, r).lowest()).orElse(List.of());
    }
}
