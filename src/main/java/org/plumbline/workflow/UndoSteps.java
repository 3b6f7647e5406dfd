package org.plumbline.workflow;

import org.plumbline.model.Answer;
import org.plumbline.model.ItemId;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** The changes of answers in one turn, last one first. */
final class UndoSteps {

    private final Deque<Step> steps = new ArrayDeque<>();

    /**
     * One change.
     *
     * @param before the answer that was there before it
     */
    record Step(ItemId item, Optional<Answer> before) {}

    void push(ItemId item, Optional<Answer> before) {
        steps.push(new Step(item, before));
    }

    boolean isEmpty() {
        return steps.isEmpty();
    }

    Step peek() {
        return steps.element();
    }

    void pop() {
        steps.remove();
    }
}
