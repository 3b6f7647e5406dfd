package org.plumbline.ui.compare;

import org.plumbline.catalogue.CatalogueReader;
import org.plumbline.exchange.SampleAssessment;
import org.plumbline.fixture.Assessments;
import org.plumbline.fixture.InMemoryStorage;
import org.plumbline.model.Answer;
import org.plumbline.model.Assessment;
import org.plumbline.model.AssessmentId;
import org.plumbline.model.GivenAnswer;
import org.plumbline.model.Questionnaire;
import org.plumbline.model.Setup;
import org.plumbline.settings.CurrentSettings;
import org.plumbline.settings.Settings;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;

/** A store with several years of the sample and assessments of other organisations. */
final class CompareFixture {

    static final AssessmentId Y2024 = new AssessmentId("s2024");
    static final AssessmentId Y2025 = new AssessmentId("s2025");
    static final AssessmentId Y2026 = new AssessmentId("s2026");

    private static final List<Questionnaire> BUILT_IN =
            new CatalogueReader().builtIn().questionnaires();

    final InMemoryStorage storage =
            new InMemoryStorage(InstantSource.fixed(Instant.parse("2026-03-12T10:00:00Z")));
    final CurrentSettings settings = new CurrentSettings(Settings.DEFAULTS);
    final LastCompared last = new LastCompared(settings);

    /** The three years of the sample. */
    CompareFixture withYears() {
        var sample = new SampleAssessment(BUILT_IN);
        List<Assessment> earlier = sample.earlier(() -> Y2024);
        return keep(earlier.get(0)).keep(earlier.get(1).withId(Y2025)).keep(sample.create(Y2026));
    }

    /** The latest year of the sample, agreeing to be counted. */
    CompareFixture withAgreeingSample() {
        Assessment sample = new SampleAssessment(BUILT_IN).create(Y2026);
        return keep(sample.withConsent(sample.consent().withBenchmark(true)));
    }

    /** So many other organisations that agree to be counted, each asked what the product asks. */
    CompareFixture withOthers(int count) {
        List<String> names =
                List.of("Ostrea Foods", "Vellamo Energy", "Tarnfield Rail", "Quill", "Marlow");
        var sample = new SampleAssessment(BUILT_IN);
        for (int i = 0; i < count; i++) {
            Assessment like = sample.create(new AssessmentId("other-" + i));
            int shift = i - 2;
            keep(
                    like.withSetup(
                                    Setup.of(
                                            names.get(i),
                                            "Autumn 2025",
                                            LocalDate.of(2025, 10, 1),
                                            like.setup().form(),
                                            like.setup().mode()))
                            .withConsent(like.consent().withBenchmark(true))
                            .withAnswers(
                                    like.answers()
                                            .withGiven(
                                                    like.answers().given().stream()
                                                            .map(given -> shifted(given, shift))
                                                            .toList())));
        }
        return this;
    }

    private static GivenAnswer shifted(GivenAnswer given, int by) {
        if (!(given.answer() instanceof Answer.Rated(int level))) {
            return given;
        }
        boolean negative =
                given.item().value().startsWith("SGN") || given.item().value().startsWith("BLK");
        int top = negative ? 4 : 5;
        int moved = Math.min(top, Math.max(0, negative ? level - by : level + by));
        return new GivenAnswer(
                given.participant(),
                given.item(),
                given.round(),
                new Answer.Rated(moved),
                given.comment());
    }

    CompareFixture keep(Assessment assessment) {
        storage.assessments().save(assessment);
        return this;
    }

    /** A finished assessment in which six people say the same of everything. */
    static Assessment simple(String id, String organisation, int year, int level) {
        return finished(id, organisation, year, Assessments.workshop(6).everybodySays(level));
    }

    /** A finished assessment that one person alone answered. */
    static Assessment alone(String id, String organisation, int year) {
        return finished(id, organisation, year, Assessments.workshop(1).everybodySays(3));
    }

    /** An assessment with these answers, dated into a year. */
    static Assessment finished(String id, String organisation, int year, Assessments answered) {
        Assessment made = answered.build();
        Setup setup = made.setup();
        return made.withId(new AssessmentId(id))
                .withSetup(
                        Setup.of(
                                organisation,
                                "Spring " + year,
                                LocalDate.of(year, 3, 12),
                                setup.form(),
                                setup.mode()));
    }
}
