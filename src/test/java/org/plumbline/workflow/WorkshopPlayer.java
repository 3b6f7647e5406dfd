package org.plumbline.workflow;

import org.plumbline.catalogue.CatalogueReader;
import org.plumbline.exchange.SampleAssessment;
import org.plumbline.model.ActionId;
import org.plumbline.model.AgendaEntry.Topic;
import org.plumbline.model.Answer;
import org.plumbline.model.Answers;
import org.plumbline.model.Assessment;
import org.plumbline.model.AssessmentId;
import org.plumbline.model.Findings;
import org.plumbline.model.OpenItem;
import org.plumbline.model.Participant;
import org.plumbline.model.TalkDraft;
import org.plumbline.model.Voter;
import org.plumbline.model.VotingWay;
import org.plumbline.scoring.AssessmentScoring;
import org.plumbline.store.Storage;
import org.plumbline.store.h2.H2Database;
import org.plumbline.workshop.AgendaPlan;
import org.plumbline.workshop.Room;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A program of its own that plays a workshop up to a step, says so on standard output and stays
 * there until it is killed.
 */
final class WorkshopPlayer {

    static final AssessmentId ID = new AssessmentId("played");
    static final String REASON = "Kept up for two years, and written down.";
    static final List<Integer> COUNTED = List.of(0, 2, 3, 0, 1, 0);
    static final int SEATS = 5;
    static final String ACTION = "Visit ten customers";

    /** The states of an item, in order: of answers given before, then of votes in the room. */
    enum Step {
        OPENED,
        FIRST_REVEALED,
        SECOND_VOTE_BEGUN_AFTER_THE_REVEAL,
        SOME_VOTES_CAST,
        ALL_VOTES_CAST,
        SECOND_REVEALED,
        WRITTEN,
        SETTLED,
        EVIDENCE_GRADED,
        ACTION_CAPTURED,
        NEXT_ITEM,
        LEFT_OPEN,
        FIRST_VOTES_PASSED,
        FIRST_VOTES_COUNTED,
        FIRST_VOTES_KEYED,
        FIRST_VOTES_SHOWN;

        /** Whether nobody answered before the workshop in which this step is. */
        boolean withoutPreWork() {
            return compareTo(FIRST_VOTES_PASSED) >= 0;
        }
    }

    private final Discussing discussing;

    private WorkshopPlayer(Discussing discussing) {
        this.discussing = discussing;
    }

    /**
     * Plays until it is killed.
     *
     * @param args the data directory, and the last step
     */
    public static void main(String[] args) throws IOException {
        try (Storage storage = H2Database.open(Path.of(args[0]), Clock.systemUTC())) {
            Step last = Step.valueOf(args[1]);
            storage.assessments().save(sample(last));
            new WorkshopPlayer(discussing(storage)).playUpTo(last);
            System.out.write("played\n".getBytes(StandardCharsets.US_ASCII));
            System.out.flush();
            while (System.in.read() >= 0) {
                // Stays until it is killed.
            }
        }
    }

    /** The team, with its answers or before anybody answered. */
    static Assessment sample(Step last) {
        Assessment sample =
                new SampleAssessment(new CatalogueReader().builtIn().questionnaires())
                        .create(ID)
                        .withFindings(Findings.NONE)
                        .withActions(List.of());
        return last.withoutPreWork() ? sample.withAnswers(Answers.NONE) : sample;
    }

    private void playUpTo(Step last) {
        for (Step step : Step.values()) {
            if (step.compareTo(last) <= 0 && step.withoutPreWork() == last.withoutPreWork()) {
                play(step);
            }
        }
    }

    static Discussing discussing(Storage storage) {
        return new Discussing(
                storage,
                new AssessmentScoring(),
                Clock.systemUTC(),
                LocalDate::now,
                () -> new ActionId("captured"),
                ID);
    }

    private void play(Step step) {
        switch (step) {
            case OPENED ->
                    discussing.comeTo(firstItem(discussing.plan(AgendaPlan.ninetyMinutes())));
            case FIRST_REVEALED -> discussing.reveal();
            case SECOND_VOTE_BEGUN_AFTER_THE_REVEAL -> discussing.voteAgain(VotingWay.PASSED);
            case SOME_VOTES_CAST -> vote(3);
            case ALL_VOTES_CAST -> vote(Integer.MAX_VALUE);
            case SECOND_REVEALED -> discussing.reveal();
            case WRITTEN -> discussing.write(draft());
            case SETTLED -> discussing.agree(5, REASON);
            case EVIDENCE_GRADED -> discussing.evidence(2, "Contact log");
            case ACTION_CAPTURED -> discussing.capture();
            case NEXT_ITEM -> discussing.next();
            case LEFT_OPEN -> leaveOpen();
            case FIRST_VOTES_PASSED -> {
                discussing.comeTo(firstItem(discussing.plan(AgendaPlan.ninetyMinutesInTheRoom())));
                vote(3);
            }
            case FIRST_VOTES_COUNTED -> {
                discussing.emptyBox();
                discussing.takeVotes(VotingWay.CARDS);
                discussing.castCounted(COUNTED, 1, 1);
            }
            case FIRST_VOTES_KEYED -> {
                discussing.emptyBox();
                discussing.takeVotes(VotingWay.KEYPAD);
                for (int seat = 1; seat <= SEATS; seat++) {
                    discussing.cast(new Voter.Seat(seat), new Answer.Rated(seat));
                }
            }
            case FIRST_VOTES_SHOWN -> discussing.reveal();
        }
    }

    /** One person left before; the talk ends without a level. */
    private void leaveOpen() {
        Participant left = discussing.room().present().getFirst();
        discussing.people(RoomPeople.away(left.id()));
        discussing.reveal();
        discussing.leaveOpen(OpenItem.Kind.NO_AGREEMENT, REASON);
    }

    private static String firstItem(Room room) {
        return room.workshop().agenda().stream()
                .filter(entry -> entry.topic() instanceof Topic.ItemTalk)
                .findFirst()
                .orElseThrow()
                .id();
    }

    private void vote(int most) {
        List<Participant> waiting = discussing.room().votes().orElseThrow().waitingFor();
        waiting.stream()
                .limit(most)
                .forEach(
                        person ->
                                discussing.cast(
                                        new Voter.Person(person.id()), new Answer.Rated(3)));
    }

    static TalkDraft draft() {
        return TalkDraft.EMPTY
                .withLevel(OptionalInt.of(5), REASON)
                .withAction(ACTION, Optional.empty(), Optional.empty());
    }
}
