package org.plumbline.report;

/** What a paragraph is for; decides typeface, size and colour (design 3, Print). */
public enum TextRole {
    /** What a page says in three or four lines: serif, 13.5 points. */
    LEAD,
    /** A lead that only explains: the same in grey. */
    LEAD_QUIET,
    /** Everything else: 10.5 points. */
    BODY,
    /** The same in grey. */
    BODY_QUIET,
    /** Notes, sources, remarks below charts: 9 points. */
    SMALL,
    /** The same in grey. */
    SMALL_QUIET,
    /** The statement of an item: serif, semibold, 12 points. */
    STATEMENT,
    /** A line of a level in the words of the questionnaire: serif, 11.25 points. */
    LEVEL,
    /** One key figure with its word: 24 points, semibold. */
    FIGURE
}
