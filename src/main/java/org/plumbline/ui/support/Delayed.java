package org.plumbline.ui.support;

import java.time.Duration;

/** Does something once a person pauses in writing, or at once when it is asked for. */
public final class Delayed {

    private static final Duration PAUSE_IN_WRITING = Duration.ofMillis(500);

    private final Background background;
    private final Runnable action;
    private Running waiting = Running.NOTHING;

    /** Waits for a pause before an action. */
    public Delayed(Background background, Runnable action) {
        this.background = background;
        this.action = action;
    }

    /** Does it after the next pause. */
    public void soon() {
        waiting.cancel();
        waiting = background.after(PAUSE_IN_WRITING, action);
    }

    /** Does it now and not again after the pause. */
    public void now() {
        waiting.cancel();
        action.run();
    }
}
