package org.plumbline.ui.support;

import org.jspecify.annotations.Nullable;

import java.time.Duration;

/** The one place that does work away from the window and comes back to its thread. */
public interface Background {

    /** Starts a job at once, beside others. */
    <T extends @Nullable Object> Running start(Job<T> job);

    /**
     * A background whose jobs run one after the other in the order in which they were started, as
     * saving needs it.
     */
    Background inOrder();

    /** Runs something on the window's thread after a while, unless cancelled. */
    Running after(Duration delay, Runnable action);
}
