package org.plumbline.ui.support;

/** Short notices at the bottom left that leave by themselves after six seconds. */
public interface Toasts {

    /** Says that something was done. */
    void show(String text);

    /** Says that something was done, and offers to undo it. */
    void show(String text, Runnable undo);
}
