package org.plumbline.ui.compare;

import org.plumbline.catalogue.CatalogueReader;
import org.plumbline.exchange.SampleAssessment;
import org.plumbline.fixture.Assessments;
import org.plumbline.fixture.InMemoryStorage;
import org.plumbline.model.Assessment;
import org.plumbline.model.AssessmentId;
import org.plumbline.model.Questionnaire;
import org.plumbline.model.Setup;

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
    final LastCompared last = new LastCompared();

    /** The three years of the sample. */
    CompareFixture withYears() {
        var sample = new SampleAssessment(BUILT_IN);
        List<Assessment> earlier = sample.earlier(() -> Y2024);
        return keep(earlier.get(0)).keep(earlier.get(1).withId(Y2025)).keep(sample.create(Y2026));
    }

    CompareFixture keep(Assessment assessment) {
        storage.assessments().save(assessment);
        return this;
    }

    /** A finished assessment in which six people say the same of everything. */
    static Assessment simple(String id, String organisation, int year, int level) {
        Assessment made = Assessments.workshop(6).everybodySays(level).build();
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
