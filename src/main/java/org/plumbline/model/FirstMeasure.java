package org.plumbline.model;

import java.util.Optional;

/**
 * What is counted to see whether an action works.
 *
 * @param what the thing that is counted
 * @param today today's value, or "unknown"; may be blank
 * @param target the value aimed at; may be blank
 * @param countedBy who counts
 * @param byCustomers whether it counts something that customers say or do
 */
public record FirstMeasure(
        String what,
        String today,
        String target,
        Optional<ParticipantId> countedBy,
        boolean byCustomers) {

    /** Nothing was said yet. */
    public static final FirstMeasure NOTHING = new FirstMeasure("", "", "", Optional.empty());

    /** A measure of which nobody said that customers make it. */
    public FirstMeasure(
            String what, String today, String target, Optional<ParticipantId> countedBy) {
        this(what, today, target, countedBy, false);
    }

    public FirstMeasure withWhat(String newWhat) {
        return new FirstMeasure(newWhat, today, target, countedBy, byCustomers);
    }

    public FirstMeasure withToday(String newToday) {
        return new FirstMeasure(what, newToday, target, countedBy, byCustomers);
    }

    public FirstMeasure withTarget(String newTarget) {
        return new FirstMeasure(what, today, newTarget, countedBy, byCustomers);
    }

    public FirstMeasure withCountedBy(Optional<ParticipantId> person) {
        return new FirstMeasure(what, today, target, person, byCustomers);
    }

    public FirstMeasure withByCustomers(boolean customers) {
        return new FirstMeasure(what, today, target, countedBy, customers);
    }
}
