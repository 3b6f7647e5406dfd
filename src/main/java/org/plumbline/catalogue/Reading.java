package org.plumbline.catalogue;

import java.util.List;
import java.util.Optional;

/** What came of reading a file: something usable, or everything that is wrong with it. */
public sealed interface Reading<T> {

    /** The file is in order. */
    record Usable<T>(T value) implements Reading<T> {}

    /**
     * The file cannot be used.
     *
     * @param problems all that were found, at least one, in the order of the file
     */
    record Unusable<T>(List<Problem> problems) implements Reading<T> {
        public Unusable {
            problems = List.copyOf(problems);
        }
    }

    /** What was read, if it is usable. */
    default Optional<T> usable() {
        return switch (this) {
            case Usable<T>(T value) -> Optional.of(value);
            case Unusable<T> unusable -> Optional.empty();
        };
    }

    /** Everything that is wrong; empty if the file is usable. */
    default List<Problem> problems() {
        return switch (this) {
            case Usable<T> usable -> List.of();
            case Unusable<T> unusable -> unusable.problems;
        };
    }
}
