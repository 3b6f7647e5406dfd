package org.plumbline.model;

/** How far an assessment has come as a whole. Results exist only once collecting is closed. */
public enum Phase {
    /** What to ask and whom is still being settled. */
    PREPARING,
    /** The participants are answering; questionnaires and privacy floor are locked. */
    COLLECTING,
    /** No more first votes are taken; results can be shown. */
    CLOSED
}
