package org.plumbline.chart;

import org.plumbline.scoring.Spread;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One line of {@link SpreadRows}; all values are scores of 0 to 100 points, whatever scale the
 * chart shows them on.
 *
 * @param label what is rated
 * @param score the official value, empty if there is none to show
 * @param spread how the people's own values lie, where that may be shown
 * @param agreed what the team agreed on after its talk
 * @param lastTime the official value of the last assessment that can be compared, only where the
 *     wording is the same (design section 5)
 */
public record SpreadRow(
        String label,
        OptionalDouble score,
        Optional<Spread> spread,
        OptionalDouble agreed,
        OptionalDouble lastTime) {

    /** A row without an earlier value. */
    public SpreadRow(
            String label, OptionalDouble score, Optional<Spread> spread, OptionalDouble agreed) {
        this(label, score, spread, agreed, OptionalDouble.empty());
    }
}
