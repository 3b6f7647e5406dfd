package org.plumbline.workshop;

import org.plumbline.model.AgendaEntry;
import org.plumbline.model.AgendaEntry.Topic;
import org.plumbline.model.Talk;
import org.plumbline.model.TalkDraft;
import org.plumbline.model.TalkTimer;
import org.plumbline.model.VotingWay;
import org.plumbline.model.Workshop;

import java.time.Duration;
import java.time.Instant;
import java.util.function.UnaryOperator;

/**
 * The protocol of a workshop as a state machine (method 7.1): each step takes the workshop as it is
 * and gives it as it is after the step. A step that the protocol does not allow now is refused with
 * an {@link IllegalStateException} and changes nothing; ask the {@link Talk} beforehand.
 */
public final class Discussion {

    /** Time to think before a vote (method 7.1, step 1). */
    public static final Duration TO_THINK = Duration.ofSeconds(60);

    /** Time for those at the ends to speak (method 7.1, step 3). */
    public static final Duration TO_SPEAK = Duration.ofMinutes(2);

    private Discussion() {}

    /**
     * Comes to an entry; a talk that waited begins to take votes.
     *
     * @param way how the first votes come in, if the talk has not begun
     */
    public static Workshop comeTo(Workshop workshop, String entry, VotingWay way, Instant now) {
        Workshop there = workshop.at(entry, now);
        Topic topic = there.current().orElseThrow().topic();
        return switch (topic) {
            case Topic.ItemTalk about when about.talk().stage() == Talk.Stage.WAITING ->
                    talk(there, talk -> talk.voting(1, way)).withTimer(TalkTimer.of(TO_THINK));
            case Topic.ItemTalk _ -> there.withTimer(TalkTimer.of(TO_SPEAK));
            case Topic.Part _ ->
                    there.withTimer(
                            TalkTimer.of(
                                    Duration.ofMinutes(there.current().orElseThrow().minutes())));
        };
    }

    /** Marks the entry the room is at as gone past. */
    public static Workshop leaveBehind(Workshop workshop) {
        return workshop.at()
                .map(id -> workshop.withEntry(id, entry -> entry.done(true)))
                .orElse(workshop);
    }

    /** Takes the votes of the present round in another way; only while they are taken. */
    public static Workshop takeVotes(Workshop workshop, VotingWay way) {
        require(stage(workshop) == Talk.Stage.VOTING, "Votes are taken before the reveal");
        require(
                way != VotingWay.COLLECTED || talk(workshop).round() == 1,
                "Answers given before are a first vote");
        return talk(workshop, talk -> talk.voting(talk.round(), way));
    }

    /** Shows the votes of the round; time to speak begins when the facilitator starts it. */
    public static Workshop reveal(Workshop workshop) {
        require(stage(workshop) == Talk.Stage.VOTING, "There is no vote to be revealed");
        return talk(workshop, talk -> talk.at(Talk.Stage.REVEALED))
                .withTimer(TalkTimer.of(TO_SPEAK));
    }

    /** Takes a second vote after the talk; the first is kept. */
    public static Workshop voteAgain(Workshop workshop, VotingWay way) {
        Talk talk = talk(workshop);
        require(
                talk.stage() == Talk.Stage.REVEALED || talk.stage() == Talk.Stage.SETTLED,
                "A second vote comes after the first was shown");
        require(way != VotingWay.COLLECTED, "A second vote is taken in the room");
        return talk(workshop, present -> present.voting(2, way)).withTimer(TalkTimer.of(TO_THINK));
    }

    /** Goes back from a second vote that nobody wants any more to the first. */
    public static Workshop dropSecondVote(Workshop workshop) {
        Talk talk = talk(workshop);
        require(
                talk.stage() == Talk.Stage.VOTING && talk.round() == 2,
                "There is no second vote to be dropped");
        return talk(workshop, present -> present.voting(1, present.way()).at(Talk.Stage.REVEALED));
    }

    /** Ends the talk, with a level or without. */
    public static Workshop settle(Workshop workshop) {
        Talk.Stage stage = stage(workshop);
        require(
                stage == Talk.Stage.REVEALED || stage == Talk.Stage.SETTLED,
                "A level is agreed after the votes were shown");
        return talk(workshop, talk -> talk.at(Talk.Stage.SETTLED));
    }

    /** Opens a talk that had ended again, with its votes shown. */
    public static Workshop reopen(Workshop workshop) {
        require(stage(workshop) == Talk.Stage.SETTLED, "This talk has not ended");
        return talk(workshop, talk -> talk.at(Talk.Stage.REVEALED));
    }

    /** Writes something down that does not count yet. */
    public static Workshop write(Workshop workshop, TalkDraft draft) {
        return talk(workshop, talk -> talk.with(draft));
    }

    private static Talk.Stage stage(Workshop workshop) {
        return talk(workshop).stage();
    }

    private static Talk talk(Workshop workshop) {
        return workshop.current()
                .map(AgendaEntry::topic)
                .filter(Topic.ItemTalk.class::isInstance)
                .map(topic -> ((Topic.ItemTalk) topic).talk())
                .orElseThrow(() -> new IllegalStateException("The room is not at an item"));
    }

    private static Workshop talk(Workshop workshop, UnaryOperator<Talk> change) {
        talk(workshop);
        return workshop.withEntry(
                workshop.at().orElseThrow(), entry -> entry.with(changed(entry.topic(), change)));
    }

    private static Topic changed(Topic topic, UnaryOperator<Talk> change) {
        return switch (topic) {
            case Topic.ItemTalk about ->
                    new Topic.ItemTalk(about.item(), about.why(), change.apply(about.talk()));
            case Topic.Part part -> part;
        };
    }

    private static void require(boolean condition, String message) {
        if (!condition) {
            throw new IllegalStateException(message);
        }
    }
}
