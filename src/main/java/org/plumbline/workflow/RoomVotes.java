package org.plumbline.workflow;

import org.plumbline.model.Answer;
import org.plumbline.model.Ballot;
import org.plumbline.model.ItemId;
import org.plumbline.model.Scale;
import org.plumbline.model.Talk;
import org.plumbline.model.Voter;
import org.plumbline.model.VotingWay;
import org.plumbline.store.BallotBox;
import org.plumbline.store.RoomNotes;
import org.plumbline.workshop.Discussion;
import org.plumbline.workshop.Room;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** The votes on the item the room is at, from the first that is taken to the reveal. */
final class RoomVotes {

    private final KeptRoom room;

    RoomVotes(KeptRoom room) {
        this.room = room;
    }

    /** Takes the votes of the present round in another way. */
    Room takeVotes(VotingWay way) {
        Talk talk = room.talk();
        ItemId item = room.item();
        KeptRoom.refuseIf(!voters(item, talk.round()).isEmpty(), Refusal.VOTES_ARE_IN);
        KeptRoom.refuseIf(
                talk.round() == 1 && way != VotingWay.COLLECTED && room.answeredBefore(item),
                Refusal.ANSWERED_BEFORE);
        return room.workshop(workshop -> Discussion.takeVotes(workshop, way));
    }

    private Set<Voter> voters(ItemId item, int round) {
        return room.ballots().voters(room.id(), item, round);
    }

    /**
     * Takes one vote; revealed at once only if it is the last and the facilitator chose that.
     *
     * @throws RefusedException if no votes are taken now, or the level is not on the scale
     */
    Room cast(Voter voter, Answer answer) {
        Talk talk = room.votingTalk();
        ItemId item = room.item();
        KeptRoom.refuseIf(
                answer instanceof Answer.Rated(int level) && !room.scale(item).contains(level),
                Refusal.NO_SUCH_ANSWER);
        room.ballots().cast(room.id(), new Ballot(item, talk.round(), voter, answer));
        return revealIfAllIn(room.now());
    }

    private Room revealIfAllIn(Room now) {
        boolean complete =
                now.workshop().options().revealWhenAllIn()
                        && now.votes().filter(votes -> votes.complete()).isPresent();
        return complete ? reveal() : now;
    }

    /**
     * Takes votes counted from cards or slips, in place of those counted before in this round.
     *
     * @param levels how many for each level, lowest first
     */
    Room castCounted(List<Integer> levels, int dontKnow, int notApplicable) {
        Talk talk = room.votingTalk();
        ItemId item = room.item();
        Scale scale = room.scale(item);
        KeptRoom.refuseIf(levels.size() != scale.size(), Refusal.NO_SUCH_ANSWER);
        List<Answer> answers = new ArrayList<>();
        for (int i = 0; i < levels.size(); i++) {
            repeat(answers, new Answer.Rated(scale.lowest() + i), levels.get(i));
        }
        repeat(answers, new Answer.DontKnow(), dontKnow);
        repeat(answers, new Answer.NotApplicable(""), notApplicable);
        room.ballots()
                .replaceAll(
                        room.id(),
                        item,
                        talk.round(),
                        IntStream.range(0, answers.size())
                                .mapToObj(
                                        i ->
                                                new Ballot(
                                                        item,
                                                        talk.round(),
                                                        new Voter.Paper(i + 1),
                                                        answers.get(i)))
                                .toList());
        return revealIfAllIn(room.now());
    }

    private static void repeat(List<Answer> answers, Answer answer, int times) {
        for (int i = 0; i < times; i++) {
            answers.add(answer);
        }
    }

    /** Takes one vote back, for it to be cast again. */
    Room takeBack(Voter voter) {
        room.ballots().takeBack(room.id(), room.item(), room.votingTalk().round(), voter);
        return room.now();
    }

    /** Throws the votes of the round away, for them to be taken again. */
    Room emptyBox() {
        room.ballots().empty(room.id(), room.item(), room.votingTalk().round());
        return room.now();
    }

    /** Shows the votes of the round to the room. */
    Room reveal() {
        Talk talk = room.votingTalk();
        ItemId item = room.item();
        Scale scale = room.scale(item);
        room.changed(item);
        RoomNotes after =
                room.ballots()
                        .reveal(
                                room.id(),
                                item,
                                talk.round(),
                                new BallotBox.Levels(scale.lowest(), scale.size()),
                                notes -> notes.with(Discussion.reveal(notes.workshop())));
        return room.of(after);
    }

    /** Takes a second vote after the talk. */
    Room voteAgain(VotingWay way) {
        KeptRoom.refuseUnless(room.talk().shows(1) && way != VotingWay.COLLECTED);
        ItemId item = room.item();
        room.changed(item);
        return room.change(
                notes ->
                        notes.with(notes.findings().withoutEnd(item))
                                .with(Discussion.voteAgain(notes.workshop(), way)));
    }

    /** Gives a second vote up before its reveal; the first is shown again. */
    Room dropSecondVote() {
        Talk talk = room.votingTalk();
        KeptRoom.refuseUnless(talk.round() == 2);
        room.ballots().empty(room.id(), room.item(), 2);
        return room.workshop(Discussion::dropSecondVote);
    }
}
