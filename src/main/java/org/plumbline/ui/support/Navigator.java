package org.plumbline.ui.support;

/** The way from screen to screen. */
public interface Navigator {

    /** Leaves the current screen, unless it objects, and shows another. */
    void go(Screen screen);

    /** Goes back to where one came from; to {@link Screen.Home} if nowhere. */
    void back();

    /** The screen being shown. */
    Screen current();

    /**
     * Says that what the window tells about the current assessment (its name, how far each step is)
     * may have changed.
     */
    void refresh();
}
