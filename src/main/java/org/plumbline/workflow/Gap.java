package org.plumbline.workflow;

/** An item to look at again before handing in. */
public record Gap(AskedItem asked, Kind kind) {

    /** Why to look again, in the order in which gaps are listed. */
    public enum Kind {
        NOT_ANSWERED,
        DONT_KNOW,
        NOT_APPLICABLE
    }
}
