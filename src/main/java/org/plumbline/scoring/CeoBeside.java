package org.plumbline.scoring;

/**
 * The CEO's own level beside the others' on one item; exists only with the CEO's consent and when
 * enough others answered (method 4.4, design 9).
 *
 * @param level the CEO's first vote
 * @param medianOfOthers the median of everybody else's first votes
 * @param others how many others chose a level
 */
public record CeoBeside(int level, double medianOfOthers, int others) {

    /** The CEO's level minus the median of the others, in levels. */
    public double difference() {
        return level - medianOfOthers;
    }
}
