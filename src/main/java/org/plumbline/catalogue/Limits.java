package org.plumbline.catalogue;

/** The most characters texts of a questionnaire may have (design 8 and the published schema). */
final class Limits {

    /** Beside a bar in a chart. */
    static final int SHORT = 28;

    static final int TITLE = 80;

    /** A statement or a level line: two lines on a screen. */
    static final int STATEMENT = 140;

    static final int LONG = 240;

    static final int LONG_NOTE = 600;

    private Limits() {}
}
