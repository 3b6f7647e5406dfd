package org.plumbline.model;

/**
 * A vote that was cast in the room and is not revealed yet. Nobody reads it before the reveal.
 *
 * @param round 1 for the private first vote, 2 for the vote after the talk
 */
public record Ballot(ItemId item, int round, Voter voter, Answer answer) {

    public Ballot {
        Check.range(round, 1, 2, "A round");
    }
}
