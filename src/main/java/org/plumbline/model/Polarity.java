package org.plumbline.model;

/** The direction of a questionnaire's scale (method 2.2); constant inside a questionnaire. */
public enum Polarity {
    /** A high level is a strength. */
    POSITIVE,
    /** A high level is a problem; scores are reversed. */
    NEGATIVE
}
