package org.plumbline.scoring;

/** Why a section or an instrument has a score or has none (method 3.2). */
public enum ScoreStatus {
    OK,
    /** Too few items answered, or too few sections valid. */
    INSUFFICIENT,
    /** Nothing in it applies to the organisation. */
    NOT_APPLICABLE
}
