package org.plumbline.model;

import java.util.Optional;

/**
 * One participant's answer to one item in one round.
 *
 * @param round 1 for the private first vote, 2 for the vote after the talk
 * @param comment the participant's own words beside the answer, never blank
 */
public record GivenAnswer(
        ParticipantId participant,
        ItemId item,
        int round,
        Answer answer,
        Optional<String> comment) {

    public GivenAnswer {
        Check.range(round, 1, 2, "A round");
        comment = comment.filter(text -> !text.isBlank());
    }

    /** A first vote without a comment. */
    public static GivenAnswer of(ParticipantId participant, ItemId item, Answer answer) {
        return new GivenAnswer(participant, item, 1, answer, Optional.empty());
    }

    /** What makes an answer one: the same person, item and round cannot answer twice. */
    public Key key() {
        return new Key(participant, item, round);
    }

    /** Identity of a given answer within an assessment. */
    public record Key(ParticipantId participant, ItemId item, int round) {}
}
