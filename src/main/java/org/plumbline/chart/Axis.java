package org.plumbline.chart;

/**
 * Places values along the x axis; charts never cut a scale.
 *
 * @param low value at {@code from}
 * @param high value at {@code to}
 * @param from x of the low end
 * @param to x of the high end
 */
record Axis(double low, double high, double from, double to) {

    static Axis levels(int lowest, int highest, double from, double to) {
        return new Axis(lowest, highest, from, to);
    }

    static Axis scores(double from, double to) {
        return new Axis(0, 100, from, to);
    }

    double x(double value) {
        double within = Math.min(high, Math.max(low, value));
        return from + (to - from) * (within - low) / (high - low);
    }
}
