package org.plumbline.report;

/** What a report is for. */
public enum ReportKind {
    /** The maturity report of method 8, with the parts that are chosen. */
    MATURITY,
    /** Two pages for a board: the one-page answer, and what carries it and comes next. */
    BOARD_SUMMARY
}
