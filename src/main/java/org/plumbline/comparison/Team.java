package org.plumbline.comparison;

/**
 * How much two teams are the same (method 5.2).
 *
 * @param before how many people were asked before
 * @param now how many are asked now
 * @param same how many of them answered both times
 */
public record Team(int before, int now, int same) {

    private static final int ENOUGH_PER_CENT = 60;

    /**
     * Whether fewer than 60 % of either team are the same people: compare with care, and say
     * nothing of directions.
     */
    public boolean different() {
        return 100 * same < ENOUGH_PER_CENT * Math.max(before, now);
    }
}
