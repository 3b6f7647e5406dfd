package org.plumbline.settings;

/** The order of the assessments on the home screen. */
public enum HomeOrder {
    /** Last opened first. */
    LAST_OPENED,
    /** Organisations by name. */
    ORGANISATION,
    /** Newest date first. */
    DATE
}
