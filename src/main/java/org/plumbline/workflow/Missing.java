package org.plumbline.workflow;

/** What an action still lacks before it may go on (method 6.3), in the order of its fields. */
public enum Missing {
    /** What is done does not begin with a verb, as far as one can tell. */
    VERB,
    /** The item or section because of which it is done. */
    BECAUSE,
    /** One member of the team, by name. */
    OWNER,
    /** The day it is due. */
    DUE,
    /** A first visible result within 90 days. */
    FIRST_RESULT,
    /** What is counted. */
    MEASURE,
    /** Today's value, or "unknown". */
    TODAY,
    /** The value aimed at. */
    TARGET,
    /** Who counts. */
    COUNTED_BY,
    /** What is dropped to make room. */
    STOP,
    /** Something to drop: "nothing" will do only for a quick win. */
    STOP_SOMETHING,
    /** What the check showed. */
    SHOWED,
    /** Whether it is kept, changed or stopped. */
    OUTCOME
}
