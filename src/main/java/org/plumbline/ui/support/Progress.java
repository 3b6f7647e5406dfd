package org.plumbline.ui.support;

/** How work says how far it is, and learns that it is no longer wanted. */
public interface Progress {

    /** {@code done} of {@code total} parts are done. */
    void at(int done, int total);

    /** Whether the work was cancelled and should end soon. */
    boolean cancelled();
}
