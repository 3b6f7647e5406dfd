package org.plumbline.scoring;

/**
 * The classical reliable change index (method 5.2; Jacobson and Truax 1991): {@code (x2 - x1) / (SD
 * √(1 - r) √2)}, reliable beyond 1.96. Needs a trustworthy reliability, which the method does not
 * have yet.
 *
 * @param standardError of a difference, {@code SD √(1 - r) √2}
 * @param index the reliable change index
 */
record ReliableChange(double standardError, double index) {

    private static final double CRITICAL = 1.96;

    static ReliableChange of(
            double before, double after, double standardDeviation, double reliability) {
        double error = standardDeviation * Math.sqrt(1 - reliability) * Math.sqrt(2);
        return new ReliableChange(error, (after - before) / error);
    }

    /** The smallest change in points that is reliable. */
    double smallestReliableChange() {
        return CRITICAL * standardError;
    }

    boolean reliable() {
        return Math.abs(index) > CRITICAL;
    }
}
