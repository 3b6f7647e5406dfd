package org.plumbline.settings;

/** The look of the application. */
public enum Theme {
    LIGHT,
    DARK,
    /** Light or dark as the system says. */
    SYSTEM
}
