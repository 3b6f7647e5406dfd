package org.plumbline.model;

/** How the votes on an item come in. */
public enum VotingWay {
    /** From the answers given before the workshop; only for the first round. */
    COLLECTED,
    /** Each person alone on the laptop, with a hand-over between. */
    PASSED,
    /** Cards raised at once and counted by level. */
    CARDS,
    /** Paper slips gathered and counted by level. */
    SLIPS,
    /** Each seat with a key of its own on the keyboard. */
    KEYPAD
}
