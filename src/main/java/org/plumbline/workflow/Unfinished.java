package org.plumbline.workflow;

/** What happens to the answers of people who have not handed in when collecting is closed. */
public enum Unfinished {
    /** Their answers so far count. */
    KEEP,
    /** Their answers so far are kept but do not count. */
    LEAVE_OUT
}
