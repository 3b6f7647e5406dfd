package org.plumbline.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.fixture.EveryField;
import org.plumbline.fixture.Questionnaires;
import org.plumbline.fixture.TestClock;
import org.plumbline.model.Answer;
import org.plumbline.model.AssessmentId;
import org.plumbline.model.Form;
import org.plumbline.model.GivenAnswer;
import org.plumbline.model.ItemId;
import org.plumbline.model.Mode;
import org.plumbline.model.Phase;
import org.plumbline.model.Polarity;
import org.plumbline.model.Setup;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** What every overview store does. */
public abstract class OverviewStoreContract {

    private static final AssessmentId FIRST = new AssessmentId("a-1");
    private static final AssessmentId SECOND = new AssessmentId("a-2");
    private static final Standing STANDING =
            new Standing(
                    OptionalInt.of(2), OptionalInt.of(41), Optional.of(new Standing.Range(36, 47)));

    private Storage storage;
    private OverviewStore store;

    /** A storage with nothing in it. */
    protected abstract Storage open(Path directory, TestClock clock);

    @BeforeEach
    void open(@TempDir Path directory) {
        storage = open(directory, new TestClock());
        store = storage.overview();
        storage.assessments().save(EveryField.assessment("a-1"));
    }

    @AfterEach
    void close() {
        storage.close();
    }

    @Test
    void saysWhatAListNeeds() {
        var setup = EveryField.assessment("a-1").setup();
        assertThat(store.list())
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("asked")
                .containsExactly(
                        new Overview(
                                FIRST,
                                "Alderbrook Instruments",
                                "Spring 2026",
                                setup.date(),
                                Phase.COLLECTING,
                                Form.SHORT,
                                Mode.WORKSHOP,
                                setup.methodVersion(),
                                EveryField.assessment("a-1").consent().benchmark(),
                                "",
                                3,
                                1,
                                List.of("Tomasz Wilk", "Ελένη"),
                                Optional.empty(),
                                Optional.empty()));
    }

    @Test
    void countsNobodyWhereNobodyIsAsked() {
        storage.assessments().change(FIRST, a -> a.withParticipants(List.of()));
        assertThat(store.list().getFirst().participants()).isZero();
        assertThat(store.list().getFirst().stillToCome()).isEmpty();
    }

    @Test
    void putsTheOneOpenedLastFirst() {
        storage.assessments().save(EveryField.assessment("a-2"));
        storage.assessments().save(EveryField.assessment("a-0"));
        store.opened(FIRST, Instant.parse("2026-03-12T10:00:00Z"));
        store.opened(SECOND, Instant.parse("2026-03-12T11:00:00.123456Z"));
        assertThat(store.list())
                .extracting(overview -> overview.id().value())
                .containsExactly("a-2", "a-1", "a-0");
        assertThat(store.list().getFirst().lastOpened())
                .contains(Instant.parse("2026-03-12T11:00:00.123456Z"));
    }

    @Test
    void keepsAStanding() {
        store.keepStanding(FIRST, STANDING);
        assertThat(store.list().getFirst().standing()).contains(STANDING);
        store.keepStanding(FIRST, Standing.NONE);
        assertThat(store.list().getFirst().standing()).contains(Standing.NONE);
    }

    @Test
    void forgetsAStandingWhenTheAssessmentChanges() {
        store.keepStanding(FIRST, STANDING);
        storage.assessments().change(FIRST, a -> a.withPhase(Phase.CLOSED));
        assertThat(store.list().getFirst().standing()).isEmpty();
    }

    @Test
    void forgetsAStandingWhenAnAnswerChanges() {
        store.keepStanding(FIRST, STANDING);
        storage.answers()
                .put(
                        FIRST,
                        GivenAnswer.of(
                                EveryField.TOMASZ, new ItemId("SIN1.1"), new Answer.DontKnow()));
        assertThat(store.list().getFirst().standing()).isEmpty();
    }

    @Test
    void remembersNothingAboutUnknownAssessments() {
        store.opened(SECOND, TestClock.BEGINNING);
        store.keepStanding(SECOND, STANDING);
        assertThat(store.list()).hasSize(1);
    }

    @Test
    void tellsWhoIsAskedTheSameByTheSameMethod() {
        storage.assessments().save(EveryField.assessment("a-2"));
        assertThat(asked("a-2")).isEqualTo(asked("a-1"));

        storage.assessments()
                .change(
                        SECOND,
                        a ->
                                a.withQuestionnaires(
                                        List.of(
                                                Questionnaires.of(
                                                        "SIN", Polarity.POSITIVE, 6, 1))));
        assertThat(asked("a-2")).isNotEqualTo(asked("a-1"));
    }

    @Test
    void anotherMethodIsNotTheSame() {
        storage.assessments().save(EveryField.assessment("a-2"));
        storage.assessments()
                .change(
                        SECOND,
                        a ->
                                a.withSetup(
                                        new Setup(
                                                a.setup().organisation(),
                                                a.setup().title(),
                                                a.setup().date(),
                                                "9.9",
                                                a.setup().form(),
                                                a.setup().mode(),
                                                a.setup().smallestGroup())));

        assertThat(asked("a-2")).isNotEqualTo(asked("a-1"));
    }

    private String asked(String id) {
        return store.list().stream()
                .filter(one -> one.id().value().equals(id))
                .findFirst()
                .orElseThrow()
                .asked();
    }
}
