package org.plumbline.comparison;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Where one organisation stands among others.
 *
 * @param own its value, 0 to 100
 * @param others the values of the others, ascending; at least four
 */
public record Place(double own, List<Double> others) {

    /** Below this difference in points two values count as the same. */
    private static final double SAME = 1e-9;

    public Place {
        others = List.copyOf(others);
    }

    /** How many organisations there are, this one included. */
    public int organisations() {
        return others.size() + 1;
    }

    /** Its place from the highest, from 1; equal values share the better place. */
    public int rank() {
        return 1 + (int) others.stream().filter(other -> other > own + SAME).count();
    }

    /** Where the middle half of all organisations begins. */
    public double middleFrom() {
        return quantile(0.25);
    }

    /** Where the middle half of all organisations ends. */
    public double middleTo() {
        return quantile(0.75);
    }

    /** By linear interpolation at position (n - 1) q, as everywhere in the method (4.1). */
    private double quantile(double q) {
        List<Double> all = new ArrayList<>(others);
        all.add(own);
        Collections.sort(all);
        double position = (all.size() - 1) * q;
        int below = (int) Math.floor(position);
        int above = Math.min(below + 1, all.size() - 1);
        return all.get(below) + (position - below) * (all.get(above) - all.get(below));
    }
}
