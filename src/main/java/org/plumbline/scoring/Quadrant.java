package org.plumbline.scoring;

/** Where a section lies between effort and priority (method 6.2). */
public enum Quadrant {
    /** P of 40 or more, effort 1. */
    DO_NOW,
    /** P of 40 or more, effort 2 or 3. */
    PLAN,
    /** P below 40, effort 1. */
    TIDY_UP,
    /** P below 40, effort 2 or 3. */
    WATCH
}
