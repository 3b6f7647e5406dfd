package org.plumbline.workflow;

import org.plumbline.model.Answers;
import org.plumbline.model.Assessment;
import org.plumbline.model.AssessmentId;
import org.plumbline.model.Mode;
import org.plumbline.model.Participant;
import org.plumbline.model.ParticipantId;
import org.plumbline.model.Phase;
import org.plumbline.model.Turn;
import org.plumbline.model.TurnState;
import org.plumbline.store.CodeTries;
import org.plumbline.store.Storage;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Sees who is how far, and closes collecting. Each changing method keeps the change and returns the
 * assessment as it is then, or throws a {@link RefusedException} and changes nothing.
 */
public final class Collecting {

    private final Storage storage;

    public Collecting(Storage storage) {
        this.storage = storage;
    }

    /** How far each person is, in the order of the participants. */
    public List<TurnLine> turns(Assessment assessment) {
        Map<ParticipantId, Instant> active = storage.answers().lastActive(assessment.id());
        int items = new Preparation(assessment).items();
        return assessment.participants().stream()
                .map(p -> line(assessment, p, items, Optional.ofNullable(active.get(p.id()))))
                .toList();
    }

    private static TurnLine line(
            Assessment assessment, Participant person, int items, Optional<Instant> active) {
        Turn turn = assessment.answers().turnOf(person.id());
        int answered = assessment.answers().of(person.id(), 1).size();
        return new TurnLine(
                person, answered, items, status(turn, answered), turn.code().isPresent(), active);
    }

    private static TurnLine.Status status(Turn turn, int answered) {
        return switch (turn.state()) {
            case HANDED_IN -> TurnLine.Status.FINISHED;
            case LEFT_OUT -> TurnLine.Status.LEFT_OUT;
            case OPEN ->
                    answered > 0 || turn.firstPicture().isPresent()
                            ? TurnLine.Status.STARTED
                            : TurnLine.Status.NOT_STARTED;
        };
    }

    /** Closes collecting; results can be shown from now on. */
    public Assessment close(AssessmentId id, Unfinished unfinished) {
        return storage.assessments().change(id, assessment -> closed(assessment, unfinished));
    }

    private static Assessment closed(Assessment assessment, Unfinished unfinished) {
        refuseIf(assessment.phase() != Phase.COLLECTING, Refusal.NOT_COLLECTING);
        refuseIf(assessment.answers().given().isEmpty(), Refusal.NOBODY_ANSWERED);
        Assessment closed = assessment.withPhase(Phase.CLOSED);
        return switch (unfinished) {
            case KEEP -> closed;
            case LEAVE_OUT -> withOpenTurns(closed, TurnState.OPEN, TurnState.LEFT_OUT);
        };
    }

    /**
     * Closes collecting before anybody answered, for a team that votes in the room (method 7.2).
     */
    public Assessment closeForTheRoom(AssessmentId id) {
        return storage.assessments()
                .change(
                        id,
                        assessment -> {
                            refuseIf(
                                    assessment.phase() != Phase.COLLECTING, Refusal.NOT_COLLECTING);
                            refuseIf(
                                    assessment.setup().mode() != Mode.WORKSHOP,
                                    Refusal.NO_WORKSHOP_MODE);
                            return assessment.withPhase(Phase.CLOSED);
                        });
    }

    /**
     * Takes up collecting again; nothing is shown until it is closed once more. A confidential
     * assessment stays closed, or two results could be told apart by one person (method 3.6).
     */
    public Assessment reopen(AssessmentId id) {
        refuseIf(workshopBegun(id), Refusal.WORKSHOP_BEGUN);
        return storage.assessments()
                .change(
                        id,
                        assessment -> {
                            refuseIf(assessment.phase() != Phase.CLOSED, Refusal.ALREADY_STARTED);
                            refuseIf(
                                    assessment.setup().mode() == Mode.CONFIDENTIAL,
                                    Refusal.CONFIDENTIAL_STAYS_CLOSED);
                            return withOpenTurns(
                                    askingEverybody(assessment),
                                    TurnState.LEFT_OUT,
                                    TurnState.OPEN);
                        });
    }

    /** Who joined while it was closed can answer now like everybody. */
    private static Assessment askingEverybody(Assessment closed) {
        return closed.withPhase(Phase.COLLECTING)
                .withParticipants(
                        closed.participants().stream()
                                .map(person -> person.joinedLate(false))
                                .toList());
    }

    /** Votes of the room and answers of turns must not meet: neither could be told apart. */
    private boolean workshopBegun(AssessmentId id) {
        return storage.workshops()
                .find(id)
                .filter(notes -> notes.workshop().talkHasBegun())
                .isPresent();
    }

    private static Assessment withOpenTurns(Assessment assessment, TurnState from, TurnState to) {
        Answers answers = assessment.answers();
        List<Turn> turns = new ArrayList<>();
        for (Participant person : assessment.participants()) {
            Turn turn = answers.turnOf(person.id());
            turns.add(turn.state() == from ? turn.withState(to) : turn);
        }
        return assessment.withAnswers(answers.withTurns(turns));
    }

    /**
     * Takes everything a person gave away and lets them begin anew, for somebody who forgot the
     * four digits: nobody else can get at the answers, so they go.
     */
    public Assessment startTurnOver(AssessmentId id, ParticipantId person) {
        Assessment changed = storage.assessments().change(id, a -> withoutTurn(a, person));
        storage.drafts()
                .drafts(id, person)
                .keySet()
                .forEach(item -> storage.drafts().putDraft(id, person, item, ""));
        storage.codeTries().putTries(id, person, CodeTries.NONE);
        return changed;
    }

    private static Assessment withoutTurn(Assessment assessment, ParticipantId person) {
        refuseIf(assessment.phase() != Phase.COLLECTING, Refusal.NOT_COLLECTING);
        Answers answers = assessment.answers();
        refuseIf(answers.turnOf(person).state() != TurnState.OPEN, Refusal.TURN_LOCKED);
        return assessment.withAnswers(
                answers.withGiven(
                                answers.given().stream()
                                        .filter(a -> !a.participant().equals(person))
                                        .toList())
                        .withTurns(
                                answers.turns().stream()
                                        .filter(t -> !t.participant().equals(person))
                                        .toList()));
    }

    /** Withdraws the chief executive's consent to be shown alone; takes effect at once. */
    public Assessment withdrawCeoConsent(AssessmentId id) {
        return storage.assessments().change(id, a -> a.withConsent(a.consent().withCeoGap(false)));
    }

    private static void refuseIf(boolean condition, Refusal reason) {
        if (condition) {
            throw new RefusedException(reason);
        }
    }
}
