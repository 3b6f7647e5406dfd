package org.plumbline.catalogue;

import java.util.List;
import java.util.Optional;

/** What came of reading a file: something usable, or everything that is wrong with it. */
public sealed interface Reading<T> {

    /** What was read, if it is usable. */
    Optional<T> usable();

    /** Everything that is wrong, in the order of the file; empty if it is usable. */
    List<Problem> problems();

    /** The file is in order. */
    record Usable<T>(T value) implements Reading<T> {

        @Override
        public Optional<T> usable() {
            return Optional.of(value);
        }

        @Override
        public List<Problem> problems() {
            return List.of();
        }
    }

    /**
     * The file cannot be used.
     *
     * @param problems all that were found, at least one
     */
    record Unusable<T>(List<Problem> problems) implements Reading<T> {

        public Unusable {
            problems = List.copyOf(problems);
        }

        @Override
        public Optional<T> usable() {
            return Optional.empty();
        }
    }
}
