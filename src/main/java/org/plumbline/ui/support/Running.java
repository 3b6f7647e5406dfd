package org.plumbline.ui.support;

/** Work that was started. */
public interface Running {

    /** Nothing. */
    Running NOTHING = () -> {};

    /**
     * Ends it soon; neither its result nor a failure is delivered. Does nothing if it has ended.
     */
    void cancel();
}
