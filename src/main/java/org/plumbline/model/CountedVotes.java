package org.plumbline.model;

import java.util.List;

/**
 * Votes on an item that were counted in the room without persons: raised cards, paper slips, seats.
 * They count in the team's value and in agreement, never in a gap of a named person.
 *
 * @param round 1 for the private first vote, 2 for the vote after the talk
 * @param levels how many chose each level, lowest level first
 * @param dontKnow how many do not know
 * @param notApplicable how many say that it does not apply
 */
public record CountedVotes(
        ItemId item, int round, List<Integer> levels, int dontKnow, int notApplicable) {

    public CountedVotes {
        Check.range(round, 1, 2, "A round");
        levels = List.copyOf(levels);
        Check.require(!levels.isEmpty(), "Counted votes need a count for each level");
        levels.forEach(CountedVotes::count);
        count(dontKnow);
        count(notApplicable);
        Check.require(
                levels.stream().anyMatch(n -> n > 0) || dontKnow + notApplicable > 0,
                "Counted votes must hold a vote");
    }

    private static void count(int votes) {
        Check.range(votes, 0, 1000, "A count of votes");
    }

    /** All votes, those that chose no level included. */
    public int total() {
        return levels.stream().mapToInt(Integer::intValue).sum() + dontKnow + notApplicable;
    }

    /** What makes counted votes one: an item is counted once a round. */
    public Key key() {
        return new Key(item, round);
    }

    /** Identity of counted votes within an assessment. */
    public record Key(ItemId item, int round) {}
}
