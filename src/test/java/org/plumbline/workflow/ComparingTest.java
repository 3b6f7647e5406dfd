package org.plumbline.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.comparison.Stand;
import org.plumbline.comparison.Unlike;
import org.plumbline.fixture.Assessments;
import org.plumbline.fixture.InMemoryStorage;
import org.plumbline.fixture.Questionnaires;
import org.plumbline.model.Assessment;
import org.plumbline.model.AssessmentId;
import org.plumbline.model.Setup;
import org.plumbline.store.Storage;
import org.plumbline.store.h2.H2Database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/** Choosing what stands side by side. */
final class ComparingTest {

    private static final AssessmentId MORNING = new AssessmentId("a");
    private static final AssessmentId EVENING = new AssessmentId("b");
    private static final Instant NOW = Instant.parse("2026-03-12T10:00:00Z");

    private final InMemoryStorage storage = new InMemoryStorage(InstantSource.fixed(NOW));
    private final Comparing comparing = new Comparing(storage);

    private void keepTwoOfOneDay() {
        for (AssessmentId id : List.of(MORNING, EVENING)) {
            storage.assessments().save(Assessments.workshop(6).everybodySays(3).build().withId(id));
        }
    }

    @Test
    void orderOfTickingDoesNotSwapThenAndNow() {
        keepTwoOfOneDay();

        assertThat(latest(List.of(MORNING, EVENING))).isEqualTo(EVENING);
        assertThat(latest(List.of(EVENING, MORNING))).isEqualTo(EVENING);
    }

    private AssessmentId latest(List<AssessmentId> ids) {
        return comparing.compare(ids).comparison().orElseThrow().latest().id();
    }

    @Test
    void yearsOfOneDayAreListedInTheSameOrderWhicheverWasOpenedLast() {
        keepTwoOfOneDay();
        storage.overview().opened(MORNING, NOW);

        assertThat(comparing.series().getFirst().years())
                .extracting(Series.Year::id)
                .containsExactly(EVENING, MORNING);
    }

    private static Assessment of(int year, Assessments answered) {
        Assessment made = answered.build();
        Setup setup = made.setup();
        return made.withId(new AssessmentId("y" + year))
                .withSetup(
                        Setup.of(
                                setup.organisation(),
                                "Spring " + year,
                                LocalDate.of(year, 3, 12),
                                setup.form(),
                                setup.mode()));
    }

    private static Assessment of(int year) {
        return of(year, Assessments.workshop(6).everybodySays(3));
    }

    private static Assessment byMethod(String version, Assessment assessment) {
        Setup setup = assessment.setup();
        return assessment.withSetup(
                new Setup(
                        setup.organisation(),
                        setup.title(),
                        setup.date(),
                        version,
                        setup.form(),
                        setup.mode(),
                        setup.smallestGroup()));
    }

    private Comparing.SideBySide compare(Assessment... all) {
        List.of(all).forEach(storage.assessments()::save);
        return comparing.compare(List.of(all).stream().map(Assessment::id).toList());
    }

    private static Comparing.NotCompared left(int year, Unlike why) {
        return new Comparing.NotCompared("Spring " + year, Optional.of(why));
    }

    @Test
    void whatIsUnlikeTheLatestIsNamedWithTheReason() {
        Comparing.SideBySide found =
                compare(
                        byMethod("0.9", of(2022)),
                        of(2023, Assessments.workshop(1).everybodySays(3)),
                        of(2024).withQuestionnaires(List.of(Questionnaires.mod())),
                        of(2025).withQuestionnaires(List.of(Questionnaires.sin())),
                        of(2026).withQuestionnaires(List.of(Questionnaires.sin())));

        assertThat(found.comparison().orElseThrow().stands())
                .extracting(Stand::title)
                .containsExactly("Spring 2025", "Spring 2026");
        assertThat(found.notCompared())
                .containsExactly(
                        left(2022, Unlike.METHOD),
                        left(2023, Unlike.ONE_PERSON),
                        left(2024, Unlike.NO_COMMON_ITEM));
    }

    @Test
    void reasonsAreGivenWhereNothingIsLeftToCompare() {
        Comparing.SideBySide found = compare(byMethod("0.9", of(2025)), of(2026));

        assertThat(found.comparison()).isEmpty();
        assertThat(found.notCompared()).containsExactly(left(2025, Unlike.METHOD));
    }

    @Test
    void whatCannotBeReadIsNamedAndTheOthersAreCompared(@TempDir Path folder) throws SQLException {
        List<Assessment> all = List.of(of(2024), of(2025), of(2026));
        try (Storage kept = H2Database.open(folder, Clock.systemUTC())) {
            all.forEach(kept.assessments()::save);
        }
        damageAnswersOf(all.getFirst().id(), folder);
        try (Storage kept = H2Database.open(folder, Clock.systemUTC())) {
            Comparing.SideBySide found =
                    new Comparing(kept).compare(all.stream().map(Assessment::id).toList());

            assertThat(found.comparison().orElseThrow().stands()).hasSize(2);
            assertThat(found.notCompared())
                    .containsExactly(new Comparing.NotCompared("Spring 2024", Optional.empty()));
        }
    }

    private static void damageAnswersOf(AssessmentId id, Path folder) throws SQLException {
        String url = "jdbc:h2:file:" + folder.resolve("plumbline").toAbsolutePath();
        try (Connection connection =
                        new org.h2.Driver().connect(url + ";IFEXISTS=TRUE", new Properties());
                PreparedStatement damage =
                        connection.prepareStatement(
                                "UPDATE answer SET kind = 'UNHEARD_OF' WHERE assessment = ?")) {
            damage.setString(1, id.value());
            assertThat(damage.executeUpdate()).isPositive();
        }
    }
}
