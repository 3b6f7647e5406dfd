package org.plumbline.scoring;

/** What a person's own answer to an item may be used for in scores of that person. */
enum OwnUse {
    /** It counts. */
    COUNTS,
    /** The team's value is hidden, so nothing made from it may be shown: it counts as missing. */
    HIDDEN,
    /** The item does not apply for the team. */
    NOT_APPLICABLE
}
