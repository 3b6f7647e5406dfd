package org.plumbline.workflow;

import org.plumbline.model.Action;
import org.plumbline.model.ActionId;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** The changes to actions, last one first. */
final class ActionSteps {

    private final Deque<Step> steps = new ArrayDeque<>();

    /**
     * One change.
     *
     * @param before the action before it; absent if it was added
     * @param place where it stood among the actions
     */
    private record Step(ActionId id, Optional<Action> before, int place) {

        List<Action> undone(List<Action> actions) {
            List<Action> undone = new ArrayList<>(actions);
            undone.removeIf(action -> action.id().equals(id));
            before.ifPresent(action -> undone.add(Math.min(place, undone.size()), action));
            return undone;
        }
    }

    void added(ActionId id) {
        steps.push(new Step(id, Optional.empty(), 0));
    }

    void changed(Action before, int place) {
        steps.push(new Step(before.id(), Optional.of(before), place));
    }

    int count() {
        return steps.size();
    }

    /** Forgets the changes after the first so many. */
    void forgetAfter(int count) {
        while (steps.size() > count) {
            steps.pop();
        }
    }

    boolean isEmpty() {
        return steps.isEmpty();
    }

    /** The actions as they were before the last change. */
    List<Action> undone(List<Action> actions) {
        return steps.element().undone(actions);
    }

    void pop() {
        steps.remove();
    }
}
