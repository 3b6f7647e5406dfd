package org.plumbline.scoring;

/**
 * What may be said about a change between two assessments (method 5.2). Suppression has been
 * applied: whoever holds it may show all of it.
 */
public sealed interface PairedChange {

    /** Which way people moved, where anything may be said of it. */
    enum Direction {
        UP,
        DOWN,
        /** Nothing clear enough to have a direction. */
        LEVEL
    }

    /** Why nothing is said. */
    enum Reason {
        /** One of the two results has no value here, or hides it. */
        NO_VALUE,
        /** Fewer people answered both times than the smallest group that may be shown. */
        TOO_FEW,
        /** One or two people answered only once; their answers could be worked out. */
        PROTECTED,
        /** Fewer than 60 % of the team are the same people: compare with care. */
        DIFFERENT_TEAM
    }

    /**
     * How far a change may be believed. A word and no figure: means of pairs at several levels,
     * beside the results, could be subtracted from each other until one person is left.
     *
     * @param people how many people answered both times
     */
    record Said(Change.Word word, Direction direction, int people) implements PairedChange {}

    /** Nothing may be said. */
    record Withheld(Reason reason) implements PairedChange {}

    /** Whether people moved up, clearly or possibly. */
    default boolean up() {
        return this instanceof Said said && said.direction() == Direction.UP;
    }
}
