package org.plumbline.ui.support;

import java.lang.System.Logger.Level;

/** Writes each failure into the log once: its code and where it happened, never its message. */
public final class ErrorLog {

    private final System.Logger logger = System.getLogger("org.plumbline.errors");

    /** Writes a failure under its code. */
    public void write(ErrorCode code, Throwable failure) {
        logger.log(Level.ERROR, () -> code + " " + Trace.of(failure));
    }
}
