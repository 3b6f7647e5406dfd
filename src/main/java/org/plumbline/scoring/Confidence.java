package org.plumbline.scoring;

import org.apache.commons.statistics.distribution.TDistribution;

import java.util.OptionalDouble;

/** What may be said about the certainty of a team's mean score (method 5.3). */
final class Confidence {

    private static final double TWO_SIDED_95 = 0.975;

    private Confidence() {}

    /**
     * Mean, standard error and 95 % interval with finite population correction: {@code x ± t(n-1;
     * .975) · s/√n · √(1 - n/N)}. Assumes that absence is unrelated to opinion, hence for the annex
     * only, and only from 5 scores on.
     */
    record Interval(double mean, double standardError, double low, double high) {}

    /**
     * The interval of at least two scores of so many members.
     *
     * @param members everybody, N; at least as many as there are scores
     */
    static Interval interval(Sample scores, int members) {
        int n = scores.size();
        double mean = scores.mean();
        if (n >= members) {
            return new Interval(mean, 0, mean, mean);
        }
        double error = Math.sqrt(scores.variance() / n) * Math.sqrt(1 - (double) n / members);
        double margin = quantile(n - 1) * error;
        return new Interval(mean, error, mean - margin, mean + margin);
    }

    /**
     * The t quantile to three decimals, as in the table of the method (12.706, 4.303, 3.182 ...).
     */
    private static double quantile(int degreesOfFreedom) {
        double exact =
                TDistribution.of(degreesOfFreedom).inverseCumulativeProbability(TWO_SIDED_95);
        return Math.round(exact * 1000) / 1000.0;
    }

    /** Bounds of the mean of all members if the missing ones had said 0 or 100. */
    static Range worstCase(Sample scores, int members) {
        double sum = scores.sum();
        return new Range(sum / members, (sum + 100.0 * (members - scores.size())) / members);
    }

    /**
     * {@code max |x - x(-i)|}: the most that one person moves the mean; absent below two scores.
     */
    static OptionalDouble leaveOneOut(Sample scores) {
        if (scores.size() < 2) {
            return OptionalDouble.empty();
        }
        double mean = scores.mean();
        double farthest = Math.max(mean - scores.lowest(), scores.highest() - mean);
        return OptionalDouble.of(farthest / (scores.size() - 1));
    }
}
