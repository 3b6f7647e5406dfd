package org.plumbline.scoring;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What executives are told about the dots of one vote (method 4.3): the middle answer, how far
 * apart they stand, and what might be agreed.
 *
 * @param votes the dots
 * @param middle the median level
 * @param adMedian average distance from the middle, in levels
 * @param word the word for it, where so many votes allow one
 */
public record VotePicture(
        Distribution votes, double middle, double adMedian, Optional<AgreementWord> word) {

    /**
     * The picture of at least one vote.
     *
     * @throws IllegalArgumentException if there is no vote
     */
    public static VotePicture of(Distribution votes) {
        if (votes.total() == 0) {
            throw new IllegalArgumentException("There is no vote to be pictured");
        }
        Sample sample = Sample.of(oneByOne(votes));
        double adMedian = sample.averageDistanceFrom(sample.median());
        return new VotePicture(
                votes,
                sample.median(),
                adMedian,
                votes.total() < 2
                        ? Optional.empty()
                        : Agreement.shownWord(
                                Agreement.word(adMedian, votes.votes().size()), votes.total()));
    }

    private static List<Integer> oneByOne(Distribution votes) {
        List<Integer> all = new ArrayList<>();
        for (int i = 0; i < votes.votes().size(); i++) {
            all.addAll(Collections.nCopies(votes.votes().get(i), votes.lowest() + i));
        }
        return all;
    }

    /**
     * The level offered to be agreed on, if the votes stand close together: the middle answer, and
     * between two levels the lower one, "the highest line that is fully true" (method 7.1, step 7).
     * One vote alone offers nothing.
     */
    public OptionalInt offered() {
        return votes.total() >= 2
                        && Agreement.word(adMedian, votes.votes().size()) == AgreementWord.CLOSE
                ? OptionalInt.of((int) Math.floor(middle))
                : OptionalInt.empty();
    }

    /** The lowest level with a vote. */
    public int lowest() {
        return votes.runs().getFirst().from();
    }

    /** The highest level with a vote. */
    public int highest() {
        return votes.runs().getLast().to();
    }
}
