package org.plumbline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.fixture.EveryField;
import org.plumbline.fixture.TestClock;
import org.plumbline.model.Answer;
import org.plumbline.model.Answers;
import org.plumbline.model.AssessmentId;
import org.plumbline.model.GivenAnswer;
import org.plumbline.model.ItemId;
import org.plumbline.model.Turn;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What every answer store does. */
public abstract class AnswerStoreContract {

    private static final AssessmentId ID = new AssessmentId("a-1");

    private final TestClock clock = new TestClock();
    private Storage storage;
    private AnswerStore store;

    /** A storage with nothing in it. */
    protected abstract Storage open(Path directory, TestClock clock);

    @BeforeEach
    void open(@TempDir Path directory) {
        storage = open(directory, clock);
        store = storage.answers();
        storage.assessments().save(EveryField.assessment("a-1").withAnswers(Answers.NONE));
    }

    @AfterEach
    void close() {
        storage.close();
    }

    private Answers kept() {
        return storage.assessments().find(ID).orElseThrow().answers();
    }

    private static GivenAnswer answer(String item, Answer answer) {
        return GivenAnswer.of(EveryField.TOMASZ, new ItemId(item), answer);
    }

    @Test
    void keepsEveryKindOfAnswer() {
        List<GivenAnswer> answers = EveryField.assessment("a-1").answers().given();
        answers.forEach(answer -> store.put(ID, answer));
        assertThat(kept().given()).isEqualTo(answers);
    }

    @Test
    void aLaterAnswerTakesThePlaceOfAnEarlierOne() {
        store.put(ID, answer("SIN1.1", new Answer.Rated(3)));
        store.put(ID, answer("SIN2.1", new Answer.Rated(1)));
        store.put(ID, answer("SIN1.1", new Answer.NotApplicable("No such thing.")));
        store.put(ID, answer("SIN1.1", new Answer.Rated(0)));
        assertThat(kept().given())
                .containsExactly(
                        answer("SIN1.1", new Answer.Rated(0)),
                        answer("SIN2.1", new Answer.Rated(1)));
    }

    @Test
    void anAnswerTakenBackIsGone() {
        store.put(ID, answer("SIN1.1", new Answer.Rated(3)));
        store.put(ID, answer("SIN2.1", new Answer.Rated(3)));
        store.remove(ID, answer("SIN1.1", new Answer.Rated(3)).key());
        store.remove(ID, answer("SIN1.1", new Answer.Rated(3)).key());
        assertThat(kept().given()).containsExactly(answer("SIN2.1", new Answer.Rated(3)));
    }

    @Test
    void keepsTurns() {
        Turn begun = Turn.notBegun(EveryField.TOMASZ).withCode("hash").withFirstPicture(2);
        store.putTurn(ID, begun);
        store.putTurn(ID, Turn.notBegun(EveryField.INGRID));
        store.putTurn(ID, begun.handIn(true));
        assertThat(kept().turns())
                .containsExactly(begun.handIn(true), Turn.notBegun(EveryField.INGRID));
    }

    @Test
    void remembersWhenSomebodyWasLastActive() {
        store.putTurn(ID, Turn.notBegun(EveryField.INGRID));
        store.putTurn(ID, Turn.notBegun(EveryField.TOMASZ));
        clock.advance(Duration.ofMinutes(5));
        store.put(ID, answer("SIN1.1", new Answer.Rated(3)));
        assertThat(store.lastActive(ID))
                .isEqualTo(
                        Map.of(
                                EveryField.INGRID,
                                TestClock.BEGINNING,
                                EveryField.TOMASZ,
                                TestClock.BEGINNING.plusSeconds(300)));
    }

    @Test
    void savingTheWholeAssessmentDoesNotMakeAnybodyActive() {
        store.put(ID, answer("SIN1.1", new Answer.Rated(3)));
        clock.advance(Duration.ofMinutes(5));
        storage.assessments().change(ID, assessment -> assessment.withActions(List.of()));
        assertThat(store.lastActive(ID)).isEqualTo(Map.of(EveryField.TOMASZ, TestClock.BEGINNING));
    }

    @Test
    void aCommentOfLengthIsKept() {
        String words = "word ".repeat(20_000);
        GivenAnswer answer =
                new GivenAnswer(
                        EveryField.TOMASZ,
                        new ItemId("SIN1.1"),
                        1,
                        new Answer.DontKnow(),
                        Optional.of(words));
        store.put(ID, answer);
        assertThat(kept().given()).containsExactly(answer);
    }

    @Test
    void nothingCanBeGivenInAnUnknownAssessment() {
        AssessmentId unknown = new AssessmentId("a-9");
        GivenAnswer answer = answer("SIN1.1", new Answer.Rated(3));
        Turn turn = Turn.notBegun(EveryField.TOMASZ);
        assertThatThrownBy(() -> store.put(unknown, answer)).satisfies(this::saysNotFound);
        assertThatThrownBy(() -> store.remove(unknown, answer.key())).satisfies(this::saysNotFound);
        assertThatThrownBy(() -> store.putTurn(unknown, turn)).satisfies(this::saysNotFound);
    }

    private void saysNotFound(Throwable thrown) {
        assertThat(thrown)
                .isInstanceOfSatisfying(
                        StoreException.class,
                        e -> assertThat(e.kind()).isEqualTo(StoreException.Kind.NOT_FOUND));
    }
}
