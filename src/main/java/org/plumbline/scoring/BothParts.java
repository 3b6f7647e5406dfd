package org.plumbline.scoring;

import java.util.Optional;
import java.util.OptionalDouble;

/** What one thing gives to the whole before and after; it counts both times or neither time. */
record BothParts(Part before, Part after) {

    static final BothParts MISSING = new BothParts(new Part.Missing(), new Part.Missing());
    static final BothParts NOT_APPLICABLE =
            new BothParts(new Part.NotApplicable(), new Part.NotApplicable());

    static BothParts of(Change.Pair pair, double weight) {
        return new BothParts(
                new Part.Scored(pair.before(), weight), new Part.Scored(pair.after(), weight));
    }

    /** A person's score before and after; as both count the same, there are both or neither. */
    static Optional<Change.Pair> pair(OptionalDouble before, OptionalDouble after) {
        return before.isPresent()
                ? Optional.of(new Change.Pair(before.getAsDouble(), after.orElseThrow()))
                : Optional.empty();
    }
}
