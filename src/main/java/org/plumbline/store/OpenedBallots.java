package org.plumbline.store;

import org.plumbline.model.Answer;
import org.plumbline.model.Ballot;
import org.plumbline.model.CountedVotes;
import org.plumbline.model.GivenAnswer;
import org.plumbline.model.ParticipantId;
import org.plumbline.model.Voter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What becomes of the votes of one round when the box is opened: the votes of persons are answers
 * under their ids, all others are counted together.
 *
 * @param counted absent if every vote is a person's
 */
public record OpenedBallots(List<GivenAnswer> ofPersons, Optional<CountedVotes> counted) {

    public OpenedBallots {
        ofPersons = List.copyOf(ofPersons);
    }

    /**
     * The votes of one item and round, opened.
     *
     * @param leftOut persons whose answers do not count; what they vote in the room is counted
     *     without them
     */
    public static OpenedBallots of(
            List<Ballot> ballots, BallotBox.Levels levels, Set<ParticipantId> leftOut) {
        List<GivenAnswer> ofPersons = new ArrayList<>();
        List<Ballot> others = new ArrayList<>();
        for (Ballot ballot : ballots) {
            switch (ballot.voter()) {
                case Voter.Person person when leftOut.contains(person.participant()) ->
                        others.add(ballot);
                case Voter.Person person -> ofPersons.add(answer(ballot, person));
                case Voter.Seat _, Voter.Paper _ -> others.add(ballot);
            }
        }
        return new OpenedBallots(
                ofPersons,
                others.isEmpty() ? Optional.empty() : Optional.of(counted(others, levels)));
    }

    private static GivenAnswer answer(Ballot ballot, Voter.Person person) {
        return new GivenAnswer(
                person.participant(),
                ballot.item(),
                ballot.round(),
                ballot.answer(),
                Optional.empty());
    }

    private static CountedVotes counted(List<Ballot> others, BallotBox.Levels levels) {
        List<Answer> answers = others.stream().map(Ballot::answer).toList();
        List<Integer> counts =
                IntStream.range(levels.lowest(), levels.lowest() + levels.count())
                        .mapToObj(level -> count(answers, new Answer.Rated(level)))
                        .toList();
        int dontKnow = count(answers, new Answer.DontKnow());
        int rated = counts.stream().mapToInt(Integer::intValue).sum();
        Ballot first = others.getFirst();
        return new CountedVotes(
                first.item(), first.round(), counts, dontKnow, answers.size() - dontKnow - rated);
    }

    private static int count(List<Answer> answers, Answer sought) {
        return (int) answers.stream().filter(sought::equals).count();
    }
}
