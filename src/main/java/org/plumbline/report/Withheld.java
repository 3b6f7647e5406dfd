package org.plumbline.report;

/**
 * What a report leaves out that its result would allow it to show. Anonymity can be made stricter
 * by these, never looser.
 */
public enum Withheld {
    /** Answers one by one: dots, histograms, counts of levels and figures of agreement. */
    DOTS,
    /** The CEO's own answers beside the team's, consent or not. */
    CEO,
    /** Released comments. */
    COMMENTS,
    /** Names of people: owners of actions, who counts, who was missing in a talk. */
    NAMES
}
