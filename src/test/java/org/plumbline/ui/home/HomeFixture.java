package org.plumbline.ui.home;

import org.plumbline.catalogue.CatalogueReader;
import org.plumbline.exchange.SampleAssessment;
import org.plumbline.fixture.Assessments;
import org.plumbline.fixture.InMemoryStorage;
import org.plumbline.model.Assessment;
import org.plumbline.model.AssessmentId;
import org.plumbline.model.Phase;
import org.plumbline.model.Questionnaire;
import org.plumbline.model.Setup;
import org.plumbline.settings.CurrentSettings;
import org.plumbline.settings.Settings;
import org.plumbline.store.Standing;
import org.plumbline.ui.support.Surroundings;
import org.plumbline.workflow.AssessmentDesk;
import org.plumbline.workflow.Standings;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** A desk with assessments of several organisations on it. */
final class HomeFixture {

    private static final InstantSource CLOCK =
            InstantSource.fixed(Instant.parse("2026-03-12T10:00:00Z"));

    final InMemoryStorage storage = new InMemoryStorage(CLOCK);
    final CurrentSettings settings = new CurrentSettings(Settings.DEFAULTS);
    final List<Path> exported = new ArrayList<>();

    private final List<Questionnaire> questionnaires =
            new CatalogueReader().builtIn().questionnaires();
    private int begun;
    private Standings standings = _ -> Standing.NONE;
    private Arrivals.Arrival arriving = new Arrivals.Arrival.Unusable(List.of("It is empty"));

    HomeFixture with(String id, String organisation, String title, Phase phase) {
        Assessment made = Assessments.workshop(4).everybodySays(3).handedIn(1, false).build();
        Setup setup = made.setup();
        storage.assessments()
                .save(
                        made.withId(new AssessmentId(id))
                                .withPhase(phase)
                                .withSetup(
                                        Setup.of(
                                                organisation,
                                                title,
                                                LocalDate.parse("2026-03-12"),
                                                setup.form(),
                                                setup.mode())));
        return this;
    }

    /** A finished assessment of a spring. */
    HomeFixture closed(String id, String organisation, int year) {
        Assessment made = Assessments.workshop(4).everybodySays(3).build();
        Setup setup = made.setup();
        storage.assessments()
                .save(
                        made.withId(new AssessmentId(id))
                                .withSetup(
                                        Setup.of(
                                                organisation,
                                                "Spring " + year,
                                                LocalDate.of(year, 3, 12),
                                                setup.form(),
                                                setup.mode())));
        return this;
    }

    /** Every finished assessment comes out at an index from now on: its year less 1980. */
    HomeFixture scored() {
        standings =
                closed ->
                        new Standing(
                                OptionalInt.of(2),
                                OptionalInt.of(closed.setup().date().getYear() - 1980),
                                Optional.empty());
        return this;
    }

    HomeFixture opened(String id, String when) {
        storage.overview().opened(new AssessmentId(id), Instant.parse(when));
        return this;
    }

    /** What every file holds from now on. */
    HomeFixture arriving(Assessment assessment) {
        arriving = new Arrivals.Arrival.Found(assessment);
        return this;
    }

    Assessment kept(String id) {
        return storage.assessments().find(new AssessmentId(id)).orElseThrow();
    }

    HomeViewModel model(Surroundings around) {
        return new HomeViewModel(desk(), new TestArrivals(), settings, around);
    }

    private AssessmentDesk desk() {
        return new AssessmentDesk(
                storage,
                standings,
                (_, file) -> exported.add(file),
                CLOCK,
                () -> new AssessmentId("new-" + ++begun));
    }

    private final class TestArrivals implements Arrivals {

        @Override
        public List<Questionnaire> suggested() {
            return questionnaires;
        }

        @Override
        public Assessment sample() {
            return new SampleAssessment(questionnaires).create(new AssessmentId("the-sample"));
        }

        @Override
        public List<Assessment> samplesBefore() {
            return new SampleAssessment(questionnaires)
                    .earlier(() -> new AssessmentId("sample-before-" + ++begun));
        }

        @Override
        public Arrival read(Path file) {
            return arriving;
        }
    }
}
