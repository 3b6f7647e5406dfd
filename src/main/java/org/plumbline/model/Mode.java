package org.plumbline.model;

/** How an assessment is answered, and with it the floor of its privacy (method 0 and 3.6). */
public enum Mode {
    /** One executive; every value is that one person's view. */
    SOLO(1),
    /** A team in the room that agreed to see dots without names. */
    WORKSHOP(3),
    /** A team whose votes are never revealed. */
    CONFIDENTIAL(5);

    private final int smallestGroup;

    Mode(int smallestGroup) {
        this.smallestGroup = smallestGroup;
    }

    /**
     * The fewest answers from which a value of a group may be shown; can be raised, not lowered.
     */
    public int smallestGroup() {
        return smallestGroup;
    }
}
