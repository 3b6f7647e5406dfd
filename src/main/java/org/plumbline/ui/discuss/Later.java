package org.plumbline.ui.discuss;

import org.plumbline.ui.support.Background;
import org.plumbline.ui.support.Running;

import java.time.Duration;

/** Does something once a person pauses in writing. */
final class Later {

    private static final Duration PAUSE_IN_WRITING = Duration.ofMillis(300);

    private final Background background;
    private final Runnable action;
    private Running waiting = Running.NOTHING;

    Later(Background background, Runnable action) {
        this.background = background;
        this.action = action;
    }

    /** Does it after the next pause. */
    void soon() {
        waiting.cancel();
        waiting = background.after(PAUSE_IN_WRITING, action);
    }

    /** Does it no more. */
    void cancel() {
        waiting.cancel();
    }
}
