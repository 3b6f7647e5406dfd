package org.plumbline.report;

/** A part of the maturity report that can be chosen, in the order of the pages (method 8). */
public enum ReportPart {
    /** Organisation, team and date; never a score. */
    COVER,
    /** The one-page answer, which stands alone. */
    SUMMARY,
    /** The list of pages. */
    CONTENTS,
    /** What the figures and marks are, and what they are not. */
    HOW_TO_READ,
    /** The questionnaires side by side. */
    PROFILE,
    /** The ladder of stages, the gates, and what opens the next stage. */
    STAGE,
    /** The place everyone gave the organisation before answering, beside what the answers say. */
    FIRST_PICTURE,
    /** The seven sins ranked, and the lowest with its lines. */
    SINS,
    /** One page for each section of the seven sins. */
    SECTIONS,
    /**
     * The customer management model, the value gap and questionnaires of one's own, as heat tables.
     */
    MODEL_AND_VALUE,
    /** Failure signs and blocks to customer focus. */
    SIGNS_AND_BLOCKS,
    /** The nine commitments of the CEO. */
    CEO,
    /** What the CEO commits to, to be written in, signed and dated. */
    COMMITMENT,
    /** The items on which the members stand apart. */
    DIFFERENCES,
    /** Don't knows and blind spots. */
    UNKNOWNS,
    /** High claims and what stands behind them. */
    EVIDENCE,
    /** What to look at first. */
    PRIORITIES,
    /** What the team decided to do. */
    ACTIONS,
    /** What moved since the last comparable assessment, and what was done in between. */
    CHANGE,
    /** The dates ahead, and what the next assessment will repeat. */
    NEXT_DAYS,
    /** Annex A: every item. */
    ALL_ITEMS,
    /** Annex B: how the figures are made, and their limits. */
    METHOD,
    /** Annex C: figures of agreement and certainty for those who want them; never by itself. */
    TECHNICAL
}
