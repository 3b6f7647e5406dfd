package org.plumbline.model;

/** Whose vote it is, as far as anybody knows. */
public sealed interface Voter {

    /** A member of the team, who votes alone on the laptop. */
    record Person(ParticipantId participant) implements Voter {}

    /**
     * A seat at the table with a key of its own; who sits there is not recorded.
     *
     * @param number from 1
     */
    record Seat(int number) implements Voter {

        public Seat {
            Check.range(number, 1, 100, "A seat");
        }
    }

    /**
     * One of the raised cards or paper slips that were counted.
     *
     * @param number from 1, in no order that says anything
     */
    record Paper(int number) implements Voter {

        public Paper {
            Check.range(number, 1, 1000, "A paper");
        }
    }
}
