package org.plumbline.scoring;

/** Which of the three values of an item is the official one (method 3.6). */
public enum ValueSource {
    /** The mean of the private first vote. */
    VOTE1,
    /** The mean of the vote after the talk. */
    VOTE2,
    /** The level on which the team agreed. */
    CONSENSUS
}
