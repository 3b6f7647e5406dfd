package org.plumbline.workshop;

import org.plumbline.model.AgendaEntry.Kind;
import org.plumbline.model.Form;
import org.plumbline.model.QuestionnaireId;

import java.util.List;
import java.util.Set;

/**
 * A ready-made plan for a workshop (method 7.2 and 7.3): parts with minutes, and rounds of talk
 * that are filled from the answers.
 *
 * @param steps in order
 */
public record AgendaPlan(List<Step> steps) {

    private static final Set<QuestionnaireId> ALL = Set.of();

    /** Something in the plan. */
    public sealed interface Step {

        /** A part about no single item. */
        record PartStep(Kind kind, int minutes) implements Step {}

        /**
         * A round of talk about items.
         *
         * @param items how many at most
         * @param minutes for all of them
         * @param of the questionnaires the items are taken from; empty for all but the CEO's
         */
        record TalkStep(int items, int minutes, Set<QuestionnaireId> of) implements Step {

            public TalkStep {
                of = Set.copyOf(of);
            }
        }
    }

    public AgendaPlan {
        steps = List.copyOf(steps);
    }

    /** 90 minutes after answers were collected (method 7.2). */
    public static AgendaPlan ninetyMinutes() {
        return new AgendaPlan(
                List.of(
                        new Step.PartStep(Kind.OPENING, 8),
                        new Step.PartStep(Kind.FIRST_PICTURE, 7),
                        new Step.TalkStep(6, 40, ALL),
                        new Step.PartStep(Kind.CEO_COMMITMENT, 10),
                        new Step.PartStep(Kind.PRIORITIES, 15),
                        new Step.PartStep(Kind.ACTIONS, 8),
                        new Step.PartStep(Kind.CLOSING, 2)));
    }

    /** 90 minutes without pre-work: four items are voted on and talked about (method 7.2). */
    public static AgendaPlan ninetyMinutesInTheRoom() {
        return new AgendaPlan(
                List.of(
                        new Step.PartStep(Kind.OPENING, 8),
                        new Step.TalkStep(4, 57, ALL),
                        new Step.PartStep(Kind.PRIORITIES, 15),
                        new Step.PartStep(Kind.ACTIONS, 8),
                        new Step.PartStep(Kind.CLOSING, 2)));
    }

    /** Half a day, 240 minutes with two breaks (method 7.3). */
    public static AgendaPlan halfDay() {
        return new AgendaPlan(
                List.of(
                        new Step.PartStep(Kind.OPENING, 15),
                        new Step.PartStep(Kind.FIRST_PICTURE, 20),
                        new Step.TalkStep(8, 55, Set.of(QuestionnaireId.SIN, QuestionnaireId.MOD)),
                        new Step.PartStep(Kind.BREAK, 15),
                        new Step.TalkStep(6, 40, Set.of(QuestionnaireId.VAL, QuestionnaireId.BLK)),
                        new Step.TalkStep(3, 13, Set.of(QuestionnaireId.SGN)),
                        new Step.PartStep(Kind.CEO_COMMITMENT, 12),
                        new Step.PartStep(Kind.BREAK, 10),
                        new Step.PartStep(Kind.EVIDENCE_CHECK, 25),
                        new Step.PartStep(Kind.PRIORITIES, 20),
                        new Step.PartStep(Kind.ACTIONS, 13),
                        new Step.PartStep(Kind.CLOSING, 2)));
    }

    /** The plan that suits a form. */
    public static AgendaPlan of(Form form) {
        return switch (form) {
            case SHORT -> ninetyMinutes();
            case LONG -> halfDay();
        };
    }
}
