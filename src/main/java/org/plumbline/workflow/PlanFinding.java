package org.plumbline.workflow;

import org.plumbline.scoring.Gate;

/** What a plan as a whole still lacks (method 6.3). */
public sealed interface PlanFinding {

    /**
     * The team chooses three actions, at most five.
     *
     * @param chosen open actions that were decided in this plan
     */
    record TooFew(int chosen) implements PlanFinding {}

    /**
     * The team chooses three actions, at most five.
     *
     * @param chosen open actions that were decided in this plan
     */
    record TooMany(int chosen) implements PlanFinding {}

    /** No action is measured by something customers say or do. */
    record NotByCustomers() implements PlanFinding {}

    /** No action answers to a section of the gates that hold the stage; this is the first. */
    record GateLeftOut(Gate gate) implements PlanFinding {}

    /** The CEO's commitment holds the stage, so the first of this plan belongs to the CEO. */
    record FirstNotOfCeo() implements PlanFinding {}
}
