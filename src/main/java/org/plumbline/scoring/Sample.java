package org.plumbline.scoring;

import java.util.Arrays;
import java.util.Collection;

/**
 * Numbers whose order does not matter: levels of one item, or scores of several people. They are
 * sorted first, so that sums come out the same to the last digit in whatever order they came.
 */
final class Sample {

    private final double[] sorted;

    private Sample(double[] values) {
        sorted = values;
        Arrays.sort(sorted);
    }

    static Sample of(Collection<? extends Number> values) {
        return new Sample(values.stream().mapToDouble(Number::doubleValue).toArray());
    }

    static Sample of(double... values) {
        return new Sample(values.clone());
    }

    int size() {
        return sorted.length;
    }

    double lowest() {
        return sorted[0];
    }

    double highest() {
        return sorted[sorted.length - 1];
    }

    double sum() {
        double sum = 0;
        for (double value : sorted) {
            sum += value;
        }
        return sum;
    }

    double mean() {
        return sum() / sorted.length;
    }

    double median() {
        return quantile(0.5);
    }

    /**
     * The quantile by linear interpolation at position (n - 1) q, "type 7" (method 4.1; Hyndman and
     * Fan 1996).
     */
    double quantile(double q) {
        double position = (sorted.length - 1) * q;
        int below = (int) Math.floor(position);
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (position - below) * (sorted[above] - sorted[below]);
    }

    /** The sum of squared distances from the mean. */
    double squares() {
        double mean = mean();
        double sum = 0;
        for (double value : sorted) {
            sum += (value - mean) * (value - mean);
        }
        return sum;
    }

    /** s², divided by n - 1; needs two values. */
    double variance() {
        return squares() / (sorted.length - 1);
    }

    /** The average distance from a point: AD in method 4.1. */
    double averageDistanceFrom(double point) {
        double sum = 0;
        for (double value : sorted) {
            sum += Math.abs(value - point);
        }
        return sum / sorted.length;
    }

    /** How many values lie at least this far from a point. */
    int countFrom(double point, double distance) {
        return (int) Arrays.stream(sorted).filter(v -> Math.abs(v - point) >= distance).count();
    }
}
