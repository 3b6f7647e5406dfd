package org.plumbline.papers;

/** A paper that is printed or sent for a workshop. */
public enum Handout {
    /** Every question with its levels, to read before the workshop. */
    BRIEFING,
    /** A ballot a page, with the line of every level; no name. */
    BALLOTS_ONE_A_PAGE,
    /** Several ballots a page, to be cut apart; no name. */
    BALLOTS_SEVERAL_A_PAGE,
    /** One big digit with its name a card, to be held up. */
    LEVEL_CARDS
}
