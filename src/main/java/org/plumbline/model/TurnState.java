package org.plumbline.model;

/** What became of a participant's turn at answering. */
public enum TurnState {
    /** Not handed in; can be taken up again. */
    OPEN,
    /** Handed in and locked by the participant. */
    HANDED_IN,
    /** Never handed in, and left out when collecting was closed: kept, but not scored. */
    LEFT_OUT
}
