package org.plumbline.store;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * Where a closed assessment came out, kept beside it so that a list of many need not score each.
 * Whatever changes the assessment makes the store forget it.
 *
 * @param stage 1 to 5 (method 3.4); empty if there is no overall index
 * @param index the overall index as displayed, 0 to 100; empty if there is none
 * @param range the range shown beside the index, if one may be shown (decision 5)
 */
public record Standing(OptionalInt stage, OptionalInt index, Optional<Range> range) {

    /** Nothing can be said. */
    public static final Standing NONE =
            new Standing(OptionalInt.empty(), OptionalInt.empty(), Optional.empty());

    /** From {@code low} to {@code high}, both as displayed, 0 to 100. */
    public record Range(int low, int high) {}
}
