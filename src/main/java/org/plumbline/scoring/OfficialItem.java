package org.plumbline.scoring;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * The official value of an item (method 3.6, decision 13): the agreed level if one is recorded,
 * else the mean of the second vote, else the mean of the first. Discussion can move groups to
 * extremes, so what the talk did is kept beside it.
 */
final class OfficialItem {

    /** From this shift in points on, an item was talked away. */
    private static final double TALKED_AWAY = 20;

    /** Forgives the last binary digits of a difference that is exactly 20 on paper. */
    private static final double FORGIVENESS = 1e-9;

    private OfficialItem() {}

    /**
     * The official value by these votes.
     *
     * @param second levels of the second vote; empty if there were none or too few
     * @return empty if there is neither a vote nor an agreed level
     */
    static Optional<OfficialValue> of(
            Ruler ruler, List<Integer> first, List<Integer> second, OptionalInt agreed) {
        if (agreed.isPresent()) {
            return Optional.of(
                    value(
                            ruler,
                            ruler.points(agreed.getAsInt()),
                            ValueSource.CONSENSUS,
                            first,
                            agreed));
        }
        if (!second.isEmpty()) {
            return Optional.of(
                    value(ruler, ruler.meanPoints(second), ValueSource.VOTE2, first, agreed));
        }
        return first.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        value(ruler, ruler.meanPoints(first), ValueSource.VOTE1, first, agreed));
    }

    private static OfficialValue value(
            Ruler ruler,
            double score,
            ValueSource source,
            List<Integer> first,
            OptionalInt agreed) {
        if (first.isEmpty()) {
            return new OfficialValue(
                    score, source, OptionalDouble.empty(), false, Optional.empty());
        }
        double shift = score - ruler.meanPoints(first);
        return new OfficialValue(
                score,
                source,
                OptionalDouble.of(shift),
                Math.abs(shift) >= TALKED_AWAY - FORGIVENESS,
                outside(Sample.of(first), agreed));
    }

    private static Optional<Boolean> outside(Sample first, OptionalInt agreed) {
        return agreed.isPresent()
                ? Optional.of(
                        agreed.getAsInt() < first.lowest() || agreed.getAsInt() > first.highest())
                : Optional.empty();
    }
}
