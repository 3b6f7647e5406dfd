package org.plumbline.workflow;

import org.plumbline.model.Action;
import org.plumbline.model.ActionDraft;
import org.plumbline.model.ActionStatus;
import org.plumbline.model.Assessment;
import org.plumbline.model.Checked;
import org.plumbline.model.Course;
import org.plumbline.model.ItemId;
import org.plumbline.model.Outcome;
import org.plumbline.model.Participant;
import org.plumbline.model.ParticipantId;
import org.plumbline.model.SectionId;

import java.util.List;
import java.util.Optional;

/**
 * What the next assessment of an organisation takes over from the one before: its unfinished
 * actions, and those that were to be changed and repeated as new plans. Owners are found again by
 * their name.
 */
final class CarryingOver {

    private final Assessment before;

    CarryingOver(Assessment before) {
        this.before = before;
    }

    /** The next assessment with what it takes over; as it is if there is nothing. */
    Assessment into(Assessment next) {
        List<Action> unfinished = before.actions().stream().filter(this::unfinished).toList();
        if (unfinished.isEmpty()) {
            return next;
        }
        Assessment peopled =
                next.participants().isEmpty() ? next.withParticipants(everybody()) : next;
        return peopled.withActions(unfinished.stream().map(a -> carried(a, peopled)).toList());
    }

    /** Who joined the last workshop late is one of the team from the beginning now. */
    private List<Participant> everybody() {
        return before.participants().stream().map(person -> person.joinedLate(false)).toList();
    }

    private boolean unfinished(Action action) {
        return action.status() != ActionStatus.ACT || toBeRepeated(action);
    }

    private static boolean toBeRepeated(Action action) {
        return action.status() == ActionStatus.ACT
                && action.course().checked().flatMap(Checked::outcome).stream()
                        .anyMatch(outcome -> outcome == Outcome.CHANGED);
    }

    /** A first result within 90 days could no longer be met from the day it was planned before. */
    private static boolean isPlannedAnew(Action action) {
        return action.status() == ActionStatus.PLAN || toBeRepeated(action);
    }

    private Action carried(Action action, Assessment next) {
        Course course = isPlannedAnew(action) ? Course.NONE : action.course();
        String origin = action.course().carriedFrom().orElse(before.setup().title());
        ActionDraft draft =
                action.draft()
                        .owner(again(action.owner(), next))
                        .firstMeasure(
                                action.firstMeasure()
                                        .map(m -> m.withCountedBy(again(m.countedBy(), next))))
                        .course(course.carriedFrom(origin));
        if (toBeRepeated(action)) {
            draft.status(ActionStatus.PLAN);
        }
        return answering(draft, action, next).action();
    }

    /** What is not in the questionnaires of the next assessment cannot be referred to there. */
    private static ActionDraft answering(ActionDraft draft, Action action, Assessment next) {
        boolean known =
                action.item().map(item -> hasItem(next, item)).orElse(true)
                        && action.section().map(section -> hasSection(next, section)).orElse(true);
        return known ? draft : draft.withoutReason();
    }

    private static boolean hasItem(Assessment next, ItemId item) {
        return next.questionnaires().stream().anyMatch(q -> q.item(item).isPresent());
    }

    private static boolean hasSection(Assessment next, SectionId section) {
        return next.questionnaires().stream()
                .flatMap(questionnaire -> questionnaire.sections().stream())
                .anyMatch(s -> s.id().equals(section));
    }

    private Optional<ParticipantId> again(Optional<ParticipantId> person, Assessment next) {
        return person.flatMap(before::participant).flatMap(p -> sameName(p, next));
    }

    private static Optional<ParticipantId> sameName(Participant person, Assessment next) {
        return next.participants().stream()
                .filter(other -> other.name().strip().equalsIgnoreCase(person.name().strip()))
                .map(Participant::id)
                .findFirst();
    }
}
