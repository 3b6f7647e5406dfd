package org.plumbline.workflow;

import org.plumbline.model.Action;
import org.plumbline.model.ActionStatus;
import org.plumbline.model.Assessment;
import org.plumbline.model.Checked;
import org.plumbline.model.FirstMeasure;
import org.plumbline.model.Outcome;
import org.plumbline.model.Participant;
import org.plumbline.scoring.BindingSections;
import org.plumbline.scoring.Gate;
import org.plumbline.scoring.GateFinding;
import org.plumbline.scoring.Result;
import org.plumbline.scoring.SectionResult;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The rules for the plan as a whole (method 6.3). */
final class PlanRules {

    private static final int FEWEST = 3;
    private static final int MOST = 5;

    private final Assessment assessment;
    private final Optional<Result> result;
    private final List<Action> decided;
    private final List<Action> open;

    PlanRules(Assessment assessment, Optional<Result> result) {
        this.assessment = assessment;
        this.result = result;
        this.decided = assessment.actions().stream().filter(PlanRules::isDecidedHere).toList();
        this.open = decided.stream().filter(a -> a.status() != ActionStatus.ACT).toList();
    }

    /** What an earlier plan decided, and what was stopped, is no part of this plan. */
    private static boolean isDecidedHere(Action action) {
        return action.course().carriedFrom().isEmpty() && !isStopped(action);
    }

    private static boolean isStopped(Action action) {
        return action.course()
                .checked()
                .flatMap(Checked::outcome)
                .filter(outcome -> outcome == Outcome.STOPPED)
                .isPresent();
    }

    /** What the plan lacks; nothing is said of a plan that is not begun, or done. */
    List<PlanFinding> findings() {
        if (open.isEmpty()) {
            return isDue() ? List.of(new PlanFinding.TooFew(0)) : List.of();
        }
        List<PlanFinding> findings = new ArrayList<>();
        if (open.size() < FEWEST) {
            findings.add(new PlanFinding.TooFew(open.size()));
        } else if (open.size() > MOST) {
            findings.add(new PlanFinding.TooMany(open.size()));
        }
        leftOut().ifPresent(gate -> findings.add(new PlanFinding.GateLeftOut(gate)));
        if (holds(Gate.G1) && !ceoBegins()) {
            findings.add(new PlanFinding.FirstNotOfCeo());
        }
        if (decided.stream().noneMatch(PlanRules::byCustomers)) {
            findings.add(new PlanFinding.NotByCustomers());
        }
        return findings;
    }

    /** Once results are there, what was carried over does not stand for a plan. */
    private boolean isDue() {
        return result.isPresent() && decided.isEmpty() && !assessment.actions().isEmpty();
    }

    /**
     * Whether the first action is the CEO's: the first that was decided, or the first that is open,
     * as the first may have come to an end before the CEO took one. Where no person is marked as
     * the CEO, nobody can own it.
     */
    private boolean ceoBegins() {
        return assessment.ceo().isEmpty() || ofCeo(decided.getFirst()) || ofCeo(open.getFirst());
    }

    private static boolean byCustomers(Action action) {
        return action.firstMeasure().filter(FirstMeasure::byCustomers).isPresent();
    }

    private boolean holds(Gate gate) {
        return result.filter(r -> r.stage().binding().contains(gate)).isPresent();
    }

    private boolean ofCeo(Action action) {
        return action.owner().flatMap(assessment::participant).filter(Participant::ceo).isPresent();
    }

    /** The first gate that holds the stage and has sections, if no action answers to one. */
    private Optional<Gate> leftOut() {
        List<GateFinding> gates = withSections();
        boolean addressed =
                decided.stream()
                        .flatMap(action -> sectionOf(action).stream())
                        .anyMatch(s -> gates.stream().anyMatch(g -> BindingSections.partOf(g, s)));
        return addressed ? Optional.empty() : gates.stream().map(GateFinding::gate).findFirst();
    }

    /** A gate about evidence, or about what was not asked, has nothing to act on. */
    private List<GateFinding> withSections() {
        return result.stream()
                .flatMap(r -> r.stage().gates().stream().filter(g -> hasSections(r, g)))
                .toList();
    }

    private static boolean hasSections(Result result, GateFinding gate) {
        return gate.binding()
                && result.sections().stream().anyMatch(s -> BindingSections.partOf(gate, s));
    }

    private Optional<SectionResult> sectionOf(Action action) {
        return ActionRules.sectionOf(assessment, action)
                .flatMap(section -> result.flatMap(r -> r.section(section)));
    }
}
