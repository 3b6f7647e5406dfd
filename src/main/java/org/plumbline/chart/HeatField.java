package org.plumbline.chart;

/** One field of a {@link HeatMap}. */
public sealed interface HeatField {

    /**
     * A value.
     *
     * @param points 0 to 100, high is strong
     * @param step its place on the maturity ramp, 0 to 5
     * @param text as shown
     * @param people how many answers it rests on
     */
    record Value(double points, int step, String text, int people) implements HeatField {}

    /** Too few answers, or needed to protect another hidden field (decision 4). */
    record Hidden() implements HeatField {}

    /** There is nothing to show for anybody. */
    record None() implements HeatField {}
}
