package org.plumbline.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Everything the participants gave: their answers and how far their turns have come.
 *
 * @param given at most one answer for each participant, item and round
 * @param turns at most one for each participant; absent means not begun
 * @param counted votes without persons, at most one count for each item and round
 */
public record Answers(List<GivenAnswer> given, List<Turn> turns, List<CountedVotes> counted) {

    /** Nobody has answered. */
    public static final Answers NONE = new Answers(List.of(), List.of());

    public Answers {
        given = List.copyOf(given);
        turns = List.copyOf(turns);
        counted = List.copyOf(counted);
        Check.unique(given, GivenAnswer::key, "An answer of the same participant, item and round");
        Check.unique(turns, Turn::participant, "A turn of the same participant");
        Check.unique(counted, CountedVotes::key, "A count of the same item and round");
    }

    /** Answers of persons alone. */
    public Answers(List<GivenAnswer> given, List<Turn> turns) {
        this(given, turns, List.of());
    }

    /** The answers to an item in a round. */
    public List<GivenAnswer> to(ItemId item, int round) {
        return given.stream()
                .filter(answer -> answer.round() == round && answer.item().equals(item))
                .toList();
    }

    /** The answers of a participant in a round. */
    public List<GivenAnswer> of(ParticipantId participant, int round) {
        return given.stream()
                .filter(a -> a.round() == round && a.participant().equals(participant))
                .toList();
    }

    /** The turn of a participant, not begun if none was recorded. */
    public Turn turnOf(ParticipantId participant) {
        return turns.stream()
                .filter(turn -> turn.participant().equals(participant))
                .findFirst()
                .orElseGet(() -> Turn.notBegun(participant));
    }

    /** The answer of a participant to an item in a round, if given. */
    public Optional<GivenAnswer> find(GivenAnswer.Key key) {
        return given.stream().filter(answer -> answer.key().equals(key)).findFirst();
    }

    /** These answers with a turn in place of the one of the same participant. */
    public Answers with(Turn turn) {
        List<Turn> changed = new ArrayList<>(turns);
        changed.removeIf(present -> present.participant().equals(turn.participant()));
        changed.add(turn);
        return withTurns(changed);
    }

    /** These answers with other turns. */
    public Answers withTurns(List<Turn> newTurns) {
        return new Answers(given, newTurns, counted);
    }

    /** These answers with others given by persons. */
    public Answers withGiven(List<GivenAnswer> newGiven) {
        return new Answers(newGiven, turns, counted);
    }

    /** Whether nobody has answered anything, with a name or without. */
    public boolean nothingGiven() {
        return given.isEmpty() && counted.isEmpty();
    }

    /** The votes without persons on an item in a round, if any were counted. */
    public Optional<CountedVotes> countedOn(ItemId item, int round) {
        return counted.stream()
                .filter(votes -> votes.key().equals(new CountedVotes.Key(item, round)))
                .findFirst();
    }
}
