package org.plumbline.i18n;

import java.util.Locale;

/** An area of the product with a file of texts of its own. */
public enum Area {
    /** Words used everywhere: stages, agreement words, verbs on buttons. */
    COMMON,
    /** The window around every screen: rail, steps, notices. */
    SHELL,
    /** Errors as people see them. */
    ERROR,
    HOME,
    PREPARE,
    COLLECT,
    QUESTIONNAIRE,
    /** The facilitator's console of a workshop. */
    DISCUSS,
    RESULTS,
    /** Change over time, and one organisation among others. */
    COMPARE,
    /** Actions through plan, do, check and act. */
    ACT,
    /** What the room sees on the projector. */
    SLIDE,
    /** The screen that makes the report. */
    EXPORT,
    SETTINGS,
    HELP,
    /** Sentences in and beside charts. */
    CHART,
    /** What can be done with a chart: its table, its picture, files. */
    PICTURE,
    /** What a facilitator prints or sends before a workshop. */
    PAPERS,
    /** The pages of the report. */
    REPORT,
    /** Copies of result and report for office programs. */
    OFFICE,
    /** The command line. */
    CLI;

    /** The prefix of the area's keys and the name of its file. */
    String prefix() {
        return name().toLowerCase(Locale.ROOT);
    }
}
