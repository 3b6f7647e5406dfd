package org.plumbline.scoring;

/**
 * How numbers are shown (method 3.4): scores of 0..100 as integers, half up, never banker's
 * rounding. Stages and gates judge by the displayed integer, so that a reader never sees "50"
 * beside the stage for 49.
 */
public final class DisplayRounding {

    /** Forgives the last binary digits of a sum that is exactly a half on paper. */
    private static final double FORGIVENESS = 1e-9;

    private DisplayRounding() {}

    /** {@code floor(x + 0.5 + 1e-9)}. */
    public static int points(double score) {
        return (int) Math.floor(score + 0.5 + FORGIVENESS);
    }

    /** A level or a distance in levels to one decimal, half up. */
    public static double oneDecimal(double levels) {
        return Math.floor(levels * 10 + 0.5 + FORGIVENESS) / 10;
    }
}
