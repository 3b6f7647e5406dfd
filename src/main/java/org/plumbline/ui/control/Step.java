package org.plumbline.ui.control;

/**
 * A step of an assessment in the left rail.
 *
 * @param id id of its button
 * @param title its name, a verb
 * @param line one line on how it stands; may be blank
 * @param keys the keys that open it, such as {@code Alt+1}
 * @param open what opens it
 */
public record Step(String id, String title, String line, State state, String keys, Runnable open) {

    /** Where one is, seen from the step. */
    public enum State {
        DONE,
        HERE,
        TO_COME
    }
}
