package org.plumbline.model;

/** What becomes of an action after its check (method 6.3). */
public enum Outcome {
    /** It works: make it the standard way. */
    KEPT,
    /** It works in part: adjust and repeat. */
    CHANGED,
    /** It does not work: stop. */
    STOPPED
}
