package org.plumbline.scoring;

/** Why an item has an official value or has none (method 3.6). */
public enum ItemStatus {
    /** There is an official value. */
    OK,
    /** One participant in all: the value is that person's own. */
    SINGLE_VIEW,
    /** Set by the facilitator, or more than half of the answers say so. Leaves the section. */
    NOT_APPLICABLE,
    /** Enough levels to be shown, but fewer than half of the participants could choose one. */
    BLIND_SPOT,
    /** Fewer levels than the smallest group that may be shown. */
    SUPPRESSED,
    /** Nobody answered at all. */
    NO_DATA;

    /** Whether an item of this status has an official value. */
    public boolean scored() {
        return this == OK || this == SINGLE_VIEW;
    }

    /** Whether so many people stand behind the votes of a team that something of them is shown. */
    boolean showsVotes() {
        return this == OK || this == BLIND_SPOT;
    }
}
