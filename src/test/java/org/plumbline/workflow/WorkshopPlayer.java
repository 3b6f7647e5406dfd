package org.plumbline.workflow;

import org.plumbline.catalogue.CatalogueReader;
import org.plumbline.exchange.SampleAssessment;
import org.plumbline.model.ActionId;
import org.plumbline.model.AgendaEntry.Topic;
import org.plumbline.model.Answer;
import org.plumbline.model.Assessment;
import org.plumbline.model.AssessmentId;
import org.plumbline.model.Findings;
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
    static final String ACTION = "Visit ten customers";

    /** The states of an item, in order. */
    enum Step {
        OPENED,
        SECOND_VOTE_BEGUN_AFTER_THE_REVEAL,
        SOME_VOTES_CAST,
        ALL_VOTES_CAST,
        SECOND_REVEALED,
        WRITTEN,
        SETTLED,
        EVIDENCE_GRADED,
        ACTION_CAPTURED,
        NEXT_ITEM
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
            storage.assessments().save(sample());
            Step last = Step.valueOf(args[1]);
            WorkshopPlayer player = new WorkshopPlayer(discussing(storage));
            for (Step step : Step.values()) {
                if (step.compareTo(last) <= 0) {
                    player.play(step);
                }
            }
            System.out.write("played\n".getBytes(StandardCharsets.US_ASCII));
            System.out.flush();
            while (System.in.read() >= 0) {
                // Stays until it is killed.
            }
        }
    }

    static Assessment sample() {
        return new SampleAssessment(new CatalogueReader().builtIn().questionnaires())
                .create(ID)
                .withFindings(Findings.NONE)
                .withActions(List.of());
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
            case SECOND_VOTE_BEGUN_AFTER_THE_REVEAL -> {
                discussing.reveal();
                discussing.voteAgain(VotingWay.PASSED);
            }
            case SOME_VOTES_CAST -> vote(3);
            case ALL_VOTES_CAST -> vote(Integer.MAX_VALUE);
            case SECOND_REVEALED -> discussing.reveal();
            case WRITTEN -> discussing.write(draft());
            case SETTLED -> discussing.agree(5, REASON);
            case EVIDENCE_GRADED -> discussing.evidence(2, "Contact log");
            case ACTION_CAPTURED -> discussing.capture();
            case NEXT_ITEM -> discussing.next();
        }
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
