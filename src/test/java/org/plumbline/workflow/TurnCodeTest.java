package org.plumbline.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.fixture.Assessments;
import org.plumbline.fixture.InMemoryStorage;
import org.plumbline.fixture.TestClock;
import org.plumbline.model.Assessment;
import org.plumbline.model.AssessmentId;
import org.plumbline.model.ParticipantId;
import org.plumbline.model.Phase;

import java.security.SecureRandom;
import java.time.Duration;

/** The four digits of a turn. */
final class TurnCodeTest {

    private static final ParticipantId PERSON = Assessments.person(2);
    private static final CodeEntry RIGHT = new CodeEntry.Right();
    private static final CodeEntry WAIT = new CodeEntry.Wait(TurnCode.WAIT);

    private final TestClock clock = new TestClock();
    private final InMemoryStorage storage = new InMemoryStorage(clock);
    private final Assessment begun = Assessments.workshop(3).build().withPhase(Phase.COLLECTING);
    private final AssessmentId id = begun.id();
    private final TurnCode code = new TurnCode(storage, clock, new SecureRandom());

    @BeforeEach
    void choose() {
        storage.assessments().save(begun);
        code.choose(id, PERSON, "4711");
    }

    private CodeEntry enter(String digits) {
        return code.enter(storage.assessments().find(id).orElseThrow(), PERSON, digits);
    }

    private void enterWrongThreeTimes() {
        enter("0000");
        enter("0000");
        assertThat(enter("0000")).isEqualTo(WAIT);
    }

    @Test
    void theRightDigitsOpen() {
        assertThat(enter("4711")).isEqualTo(RIGHT);
    }

    @Test
    void wrongDigitsDoNot() {
        assertThat(enter("4712")).isEqualTo(new CodeEntry.Wrong(2));
        assertThat(enter("")).isEqualTo(new CodeEntry.Wrong(1));
        assertThat(enter("4711")).isEqualTo(RIGHT);
    }

    @Test
    void aRightTryForgetsTheWrongOnes() {
        enter("0000");
        enter("0000");
        enter("4711");
        assertThat(enter("0000")).isEqualTo(new CodeEntry.Wrong(2));
    }

    @Test
    void afterThreeWrongTriesOneWaits() {
        enterWrongThreeTimes();
        clock.advance(Duration.ofSeconds(29));
        assertThat(enter("4711")).isEqualTo(new CodeEntry.Wait(Duration.ofSeconds(1)));
        clock.advance(Duration.ofSeconds(1));
        assertThat(code.waiting(id, PERSON)).isEmpty();
        assertThat(enter("4711")).isEqualTo(RIGHT);
    }

    @Test
    void afterTheWaitThereAreThreeMoreTries() {
        enterWrongThreeTimes();
        clock.advance(TurnCode.WAIT);
        assertThat(enter("0000")).isEqualTo(new CodeEntry.Wrong(2));
        enter("0000");
        assertThat(enter("0000")).isEqualTo(WAIT);
    }

    @Test
    void aRestartDoesNotShortenTheWait() {
        enterWrongThreeTimes();
        TurnCode restarted = new TurnCode(storage, clock, new SecureRandom());
        assertThat(restarted.waiting(id, PERSON)).contains(TurnCode.WAIT);
    }

    @Test
    void aClockSetBackNeverLengthensTheWait() {
        enterWrongThreeTimes();
        clock.advance(Duration.ofDays(-1));
        assertThat(code.waiting(id, PERSON)).contains(TurnCode.WAIT);
    }

    @Test
    void othersDoNotWait() {
        enterWrongThreeTimes();
        assertThat(code.waiting(id, Assessments.person(1))).isEmpty();
    }

    @Test
    void digitsAreChosenOnce() {
        refused(Refusal.CODE_CHOSEN, PERSON, "1234");
    }

    @Test
    void onlyFourDigitsAreACode() {
        refused(Refusal.NOT_FOUR_DIGITS, Assessments.person(1), "123");
        refused(Refusal.NOT_FOUR_DIGITS, Assessments.person(1), "12345");
        refused(Refusal.NOT_FOUR_DIGITS, Assessments.person(1), "12a4");
        refused(Refusal.NO_SUCH_PERSON, new ParticipantId("p9"), "1234");
    }

    private void refused(Refusal reason, ParticipantId person, String digits) {
        assertThatThrownBy(() -> code.choose(id, person, digits))
                .isInstanceOfSatisfying(
                        RefusedException.class, e -> assertThat(e.reason()).isEqualTo(reason));
    }

    @Test
    void theSameDigitsAreNeverKeptAlike() {
        CodeHash one = CodeHash.of("4711", new SecureRandom());
        CodeHash other = CodeHash.of("4711", new SecureRandom());
        assertThat(one.encoded()).isNotEqualTo(other.encoded()).doesNotContain(":4711");
        assertThat(one.matches("4711")).isTrue();
        assertThat(one.toString()).doesNotContain(one.encoded());
        assertThat(new CodeHash("anything").matches("4711")).isFalse();
    }
}
