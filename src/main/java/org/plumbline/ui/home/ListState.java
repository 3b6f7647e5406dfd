package org.plumbline.ui.home;

/** How far the list of assessments is. */
public enum ListState {
    /** It is being read. */
    READING,
    /** It is there. */
    READ,
    /** Reading was given up; nothing was changed. */
    GIVEN_UP,
    /** It could not be read; the reason was presented. */
    FAILED
}
