package org.plumbline.scoring;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Internal consistency (method 5.1): Cronbach's alpha with Bonett's interval (Bonett 2002). Never
 * in a client report; a formula for portfolios of at least 100 respondents in 10 organisations.
 *
 * @param alpha {@code k/(k-1) · (1 - Σ s²_i / s²_total)}
 * @param interval 95 %: {@code 1 - exp[ln(1 - alpha) ± 1.96 √(2k / ((k-1)(n-2)))]}; absent with two
 *     respondents
 */
record Reliability(double alpha, Optional<Range> interval, int items, int respondents) {

    private static final double NORMAL_95 = 1.96;

    /**
     * Alpha of rows of respondents with a level for each item.
     *
     * @return empty with fewer than two items or respondents, or if nobody differs from anybody
     */
    static Optional<Reliability> of(List<List<Integer>> rows) {
        int n = rows.size();
        int k = n == 0 ? 0 : rows.get(0).size();
        if (n < 2 || k < 2) {
            return Optional.empty();
        }
        double total = variance(rows.stream().map(Reliability::sum).toList());
        double items =
                IntStream.range(0, k)
                        .mapToDouble(i -> variance(rows.stream().map(row -> row.get(i)).toList()))
                        .sum();
        if (total == 0) {
            return Optional.empty();
        }
        double alpha = k / (k - 1.0) * (1 - items / total);
        return Optional.of(new Reliability(alpha, interval(alpha, k, n), k, n));
    }

    private static int sum(List<Integer> row) {
        return row.stream().mapToInt(Integer::intValue).sum();
    }

    private static double variance(List<Integer> values) {
        return Sample.of(values).variance();
    }

    private static Optional<Range> interval(double alpha, int k, int n) {
        if (n == 2) {
            return Optional.empty();
        }
        double margin = NORMAL_95 * Math.sqrt(2.0 * k / ((k - 1.0) * (n - 2)));
        double centre = Math.log(1 - alpha);
        return Optional.of(new Range(1 - Math.exp(centre + margin), 1 - Math.exp(centre - margin)));
    }
}
