package org.plumbline.store.h2;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.fixture.EveryField;
import org.plumbline.fixture.TestClock;
import org.plumbline.model.ActionStatus;
import org.plumbline.model.Answer;
import org.plumbline.model.Assessment;
import org.plumbline.model.AssessmentId;
import org.plumbline.model.Course;
import org.plumbline.model.GivenAnswer;
import org.plumbline.model.ItemId;
import org.plumbline.model.Participant;
import org.plumbline.model.ParticipantId;
import org.plumbline.store.Standing;
import org.plumbline.store.Storage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Databases of every earlier version become databases of the present one. The fixtures are scripts
 * that H2 wrote from databases of their time; they are never changed.
 */
final class MigrationsTest {

    private static final AssessmentId ID = new AssessmentId("a-1");

    private final TestClock clock = new TestClock();

    @TempDir private Path directory;

    static IntStream earlierVersions() {
        return IntStream.range(1, Migrations.LATEST);
    }

    private void database(int version) throws SQLException, IOException {
        String script = "schema-v" + version + ".sql";
        Path file = directory.resolve("plumbline.mv.db");
        try (Connection connection = new Connector(file).create();
                InputStream in = MigrationsTest.class.getResourceAsStream(script)) {
            assertThat(in).as(script).isNotNull();
            new Sql(connection).run(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            connection.commit();
        }
    }

    @ParameterizedTest
    @MethodSource("earlierVersions")
    void everyEarlierVersionKeepsWhatWasInIt(int version) throws Exception {
        database(version);
        try (Storage storage = H2Database.open(directory, clock)) {
            Assessment found = storage.assessments().find(ID).orElseThrow();
            assertThat(found.setup().organisation()).isEqualTo("Alderbrook Instruments");
            assertThat(found.questionnaires()).extracting(q -> q.items().size()).contains(31);
            assertThat(found.participants()).extracting(Participant::name).contains("Ελένη");
            assertThat(found.answers().given())
                    .hasSize(5)
                    .contains(
                            new GivenAnswer(
                                    new ParticipantId("p1"),
                                    new ItemId("SIN1.1"),
                                    1,
                                    new Answer.Rated(5),
                                    Optional.of(EveryField.AWKWARD)));
            assertThat(found.answers().turns()).hasSize(2);
            assertThat(found.actions())
                    .hasSize(2)
                    .allMatch(action -> action.course().equals(Course.NONE))
                    .first()
                    .matches(action -> action.status() == ActionStatus.CHECK);
            assertThat(storage.drafts().drafts(ID, new ParticipantId("p2")))
                    .isEqualTo(Map.of(new ItemId("SIN4.1"), "A draft"));
        }
    }

    @ParameterizedTest
    @MethodSource("earlierVersions")
    void everyEarlierVersionCanBeWorkedWith(int version) throws Exception {
        database(version);
        try (Storage storage = H2Database.open(directory, clock)) {
            storage.assessments().save(EveryField.assessment("a-2"));
            storage.overview().keepStanding(new AssessmentId("a-2"), Standing.NONE);
            assertThat(storage.overview().list()).hasSize(2);
        }
    }

    @Test
    void theDatabaseBeforeAMigrationIsKept() throws Exception {
        database(1);
        H2Database.open(directory, clock).close();
        assertThat(directory.resolve("backups/before-migration-2026-03-12-091200.mv.db")).exists();
    }

    @Test
    void aNewDatabaseIsOfTheLatestVersion() throws Exception {
        H2Database.open(directory, clock).close();
        try (Connection connection = new Connector(directory.resolve("plumbline.mv.db")).open()) {
            assertThat(Migrations.version(new Sql(connection))).isEqualTo(Migrations.LATEST);
        }
    }
}
