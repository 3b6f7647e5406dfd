package org.plumbline.model;

/**
 * How many of a questionnaire's items are asked (method 7.4). Scores of two forms never compare.
 */
public enum Form {
    /** Every item. */
    LONG,
    /** Only the items marked for the short form. */
    SHORT
}
