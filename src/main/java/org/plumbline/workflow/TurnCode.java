package org.plumbline.workflow;

import org.plumbline.model.Assessment;
import org.plumbline.model.AssessmentId;
import org.plumbline.model.ParticipantId;
import org.plumbline.model.Turn;
import org.plumbline.store.CodeTries;
import org.plumbline.store.Storage;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/**
 * The four digits that lock a participant's turn: chosen at the first start, asked when the turn is
 * taken up again. After three wrong tries one waits 30 seconds, also across a restart.
 */
public final class TurnCode {

    /** Wrong tries in a row after which one waits. */
    public static final int TRIES = 3;

    /** How long one waits. */
    public static final Duration WAIT = Duration.ofSeconds(30);

    private final Storage storage;
    private final InstantSource clock;
    private final SecureRandom random;

    public TurnCode(Storage storage, InstantSource clock, SecureRandom random) {
        this.storage = storage;
        this.clock = clock;
        this.random = random;
    }

    /**
     * Locks a turn with four digits of the participant's own.
     *
     * @return the assessment as it is kept now
     * @throws RefusedException unless they are four digits and none were chosen before
     */
    public Assessment choose(AssessmentId id, ParticipantId person, String digits) {
        String hash = CodeHash.of(digits, random).encoded();
        return storage.assessments().change(id, assessment -> locked(assessment, person, hash));
    }

    private static Assessment locked(Assessment assessment, ParticipantId person, String hash) {
        if (assessment.participant(person).isEmpty()) {
            throw new RefusedException(Refusal.NO_SUCH_PERSON);
        }
        Turn turn = assessment.answers().turnOf(person);
        if (turn.code().isPresent()) {
            throw new RefusedException(Refusal.CODE_CHOSEN);
        }
        return assessment.withAnswers(assessment.answers().with(turn.withCode(hash)));
    }

    /** Compares digits with those of a turn; a turn without digits opens to any. */
    public CodeEntry enter(Assessment assessment, ParticipantId person, String digits) {
        Optional<String> code = assessment.answers().turnOf(person).code();
        Optional<Duration> wait = waiting(assessment.id(), person);
        if (wait.isPresent()) {
            return new CodeEntry.Wait(wait.get());
        }
        if (code.isEmpty() || new CodeHash(code.get()).matches(digits)) {
            forgetTries(assessment.id(), person);
            return new CodeEntry.Right();
        }
        return wrong(assessment.id(), person);
    }

    private void forgetTries(AssessmentId id, ParticipantId person) {
        if (storage.codeTries().tries(id, person).wrong() > 0) {
            storage.codeTries().putTries(id, person, CodeTries.NONE);
        }
    }

    private CodeEntry wrong(AssessmentId id, ParticipantId person) {
        int wrong = storage.codeTries().tries(id, person).wrong() + 1;
        storage.codeTries()
                .putTries(id, person, new CodeTries(wrong, Optional.of(clock.instant())));
        return wrong % TRIES == 0
                ? new CodeEntry.Wait(WAIT)
                : new CodeEntry.Wrong(TRIES - wrong % TRIES);
    }

    /** How long to wait until the next try, if at all. A clock set back never lengthens it. */
    public Optional<Duration> waiting(AssessmentId id, ParticipantId person) {
        CodeTries tries = storage.codeTries().tries(id, person);
        if (tries.wrong() == 0 || tries.wrong() % TRIES != 0) {
            return Optional.empty();
        }
        return tries.last().map(this::left).filter(Duration::isPositive);
    }

    private Duration left(Instant lastWrong) {
        Duration left = Duration.between(clock.instant(), lastWrong.plus(WAIT));
        return left.compareTo(WAIT) > 0 ? WAIT : left;
    }
}
