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
import org.plumbline.store.AnswerStore;
import org.plumbline.store.AssessmentStore;
import org.plumbline.store.Backups;
import org.plumbline.store.BallotBox;
import org.plumbline.store.CodeTriesStore;
import org.plumbline.store.DraftStore;
import org.plumbline.store.OverviewStore;
import org.plumbline.store.Standing;
import org.plumbline.store.Storage;
import org.plumbline.store.StoreException;
import org.plumbline.store.WorkshopStore;
import org.plumbline.ui.support.Surroundings;
import org.plumbline.workflow.AssessmentDesk;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A desk with assessments of several organisations on it. */
final class HomeFixture {

    private static final InstantSource CLOCK =
            InstantSource.fixed(Instant.parse("2026-03-12T10:00:00Z"));

    final InMemoryStorage storage = new InMemoryStorage(CLOCK);
    final CurrentSettings settings = new CurrentSettings(Settings.DEFAULTS);
    final List<Path> exported = new ArrayList<>();

    private final List<Questionnaire> questionnaires =
            new CatalogueReader().builtIn().questionnaires();
    private boolean broken;
    private int begun;
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

    HomeFixture opened(String id, String when) {
        storage.overview().opened(new AssessmentId(id), Instant.parse(when));
        return this;
    }

    /** What every file holds from now on. */
    HomeFixture arriving(Assessment assessment) {
        arriving = new Arrivals.Arrival.Found(assessment);
        return this;
    }

    /** Whether the list cannot be read from now on. */
    void broken(boolean now) {
        broken = now;
    }

    Assessment kept(String id) {
        return storage.assessments().find(new AssessmentId(id)).orElseThrow();
    }

    HomeViewModel model(Surroundings around) {
        return new HomeViewModel(desk(), new TestArrivals(), settings, around);
    }

    private AssessmentDesk desk() {
        return new AssessmentDesk(
                new Breakable(),
                _ -> Standing.NONE,
                (_, file) -> exported.add(file),
                CLOCK,
                () -> new AssessmentId("new-" + ++begun));
    }

    /** What is kept, on a disk that may fail. */
    private final class Breakable implements Storage {

        @Override
        public AssessmentStore assessments() {
            return storage.assessments();
        }

        @Override
        public OverviewStore overview() {
            if (broken) {
                throw new StoreException(StoreException.Kind.FAILED, "The disk is gone");
            }
            return storage.overview();
        }

        @Override
        public AnswerStore answers() {
            return storage.answers();
        }

        @Override
        public DraftStore drafts() {
            return storage.drafts();
        }

        @Override
        public CodeTriesStore codeTries() {
            return storage.codeTries();
        }

        @Override
        public WorkshopStore workshops() {
            return storage.workshops();
        }

        @Override
        public BallotBox ballots() {
            return storage.ballots();
        }

        @Override
        public Backups backups() {
            return storage.backups();
        }

        @Override
        public void close() {
            storage.close();
        }
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
        public Arrival read(Path file) {
            return arriving;
        }
    }
}
