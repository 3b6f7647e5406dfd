package org.plumbline.store.h2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.fixture.EveryField;
import org.plumbline.fixture.TestClock;
import org.plumbline.model.Answer;
import org.plumbline.model.Assessment;
import org.plumbline.model.AssessmentId;
import org.plumbline.model.GivenAnswer;
import org.plumbline.model.ItemId;
import org.plumbline.model.Phase;
import org.plumbline.store.Backup;
import org.plumbline.store.Storage;
import org.plumbline.store.StoreDamagedException;
import org.plumbline.store.StoreException;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Opening a data directory, sound and unsound. */
final class OpeningTest {

    private static final AssessmentId ID = new AssessmentId("a-1");

    private final TestClock clock = new TestClock();

    @TempDir private Path directory;
    private Path database;

    @BeforeEach
    void name() {
        database = directory.resolve("plumbline.mv.db");
    }

    private void fill() {
        try (Storage storage = H2Database.open(directory, clock)) {
            storage.assessments().save(EveryField.assessment("a-1"));
        }
    }

    private Assessment found() {
        try (Storage storage = H2Database.open(directory, clock)) {
            return storage.assessments().find(ID).orElseThrow();
        }
    }

    private StoreDamagedException openingFails() {
        return catchThrowableOfType(
                StoreDamagedException.class, () -> H2Database.open(directory, clock).close());
    }

    @Test
    void findsEverythingAgain() {
        fill();
        assertThat(found()).isEqualTo(EveryField.assessment("a-1"));
    }

    @Test
    void leavesNoFilesBehindButItsOwn() throws IOException {
        fill();
        found();
        try (Stream<Path> files = Files.list(directory)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("plumbline.mv.db", "plumbline.state", "backups");
        }
    }

    @Test
    void noticesAFileCutToNothing() throws IOException {
        fill();
        Files.write(database, new byte[0]);
        assertThat(openingFails().setAside()).hasSize(1);
        assertThat(database).doesNotExist();
    }

    @Test
    void noticesAFileThatIsNoDatabase() throws IOException {
        fill();
        byte[] junk = "not a database at all ".repeat(1000).getBytes(StandardCharsets.US_ASCII);
        Files.write(database, junk);
        Path aside = openingFails().setAside().getFirst();
        assertThat(aside.getFileName().toString())
                .isEqualTo("plumbline-set-aside-2026-03-12-091200.mv.db");
        assertThat(aside).hasBinaryContent(junk);
    }

    @Test
    void noticesAFileCutShort() throws IOException {
        fillMore();
        // The heads of the file and little more: half of it may be room that holds nothing any
        // more.
        byte[] rest = new byte[3 * 4096];
        try (RandomAccessFile file = new RandomAccessFile(database.toFile(), "rw")) {
            file.readFully(rest);
            file.setLength(rest.length);
        }
        assertThat(openingFails().setAside().getFirst()).hasBinaryContent(rest);
    }

    /** Many small saves, so that the file holds many older states. */
    private void fillMore() {
        fill();
        try (Storage storage = H2Database.open(directory, clock)) {
            for (int i = 0; i < 200; i++) {
                storage.answers()
                        .put(
                                ID,
                                GivenAnswer.of(
                                        EveryField.TOMASZ,
                                        new ItemId("SIN" + i),
                                        new Answer.Rated(i % 6)));
            }
        }
    }

    @Test
    void noticesAnOlderState() throws IOException {
        fill();
        byte[] older = Files.readAllBytes(database);
        try (Storage storage = H2Database.open(directory, clock)) {
            storage.assessments().change(ID, a -> a.withPhase(Phase.CLOSED));
        }
        Files.write(database, older);
        assertThat(openingFails().setAside().getFirst()).hasBinaryContent(older);
    }

    @Test
    void noticesThatTheFileIsGone() throws IOException {
        fill();
        Files.delete(database);
        assertThat(openingFails().setAside()).isEmpty();
    }

    @Test
    void saysSoAgainUntilSomebodyDecides() throws IOException {
        fill();
        Files.write(database, new byte[0]);
        List<Path> first = openingFails().setAside();
        assertThat(openingFails().setAside())
                .isEqualTo(first)
                .allSatisfy(f -> assertThat(f).exists());
    }

    @Test
    void neverOverwritesWhatWasSetAsideBefore() throws IOException {
        fill();
        Files.write(database, new byte[] {1});
        openingFails();
        Files.write(database, new byte[] {2});
        List<Path> aside = openingFails().setAside();
        assertThat(aside).hasSize(2);
        assertThat(aside).anySatisfy(f -> assertThat(f).hasBinaryContent(new byte[] {1}));
        assertThat(aside).anySatisfy(f -> assertThat(f).hasBinaryContent(new byte[] {2}));
    }

    @Test
    void offersTheLastBackupAndRestoresIt() throws IOException {
        fill();
        Files.write(database, new byte[0]);
        Backup backup = openingFails().lastBackup().orElseThrow();
        H2Database.restore(directory, backup, clock);
        assertThat(found()).isEqualTo(EveryField.assessment("a-1"));
    }

    @Test
    void restoringSetsASoundDatabaseAside() {
        fill();
        H2Database.restore(directory, lastBackup(), clock);
        assertThat(new DataFolder(directory, clock).setAside()).hasSize(1);
        assertThat(found()).isEqualTo(EveryField.assessment("a-1"));
    }

    private Backup lastBackup() {
        return H2Backups.list(new DataFolder(directory, clock)).getFirst();
    }

    @Test
    void restoringADamagedBackupChangesNothing() throws IOException {
        fill();
        Backup backup = lastBackup();
        Files.write(backup.file(), new byte[] {1, 2, 3});
        assertThatThrownBy(() -> H2Database.restore(directory, backup, clock))
                .satisfies(e -> assertThat(kindOf(e)).isEqualTo(StoreException.Kind.BAD_BACKUP));
        assertThat(found()).isEqualTo(EveryField.assessment("a-1"));
    }

    @Test
    void restoringIsRefusedWhileTheDatabaseIsOpen() {
        fill();
        Backup backup = lastBackup();
        try (Storage storage = H2Database.open(directory, clock)) {
            assertThatThrownBy(() -> H2Database.restore(directory, backup, clock))
                    .satisfies(e -> assertThat(kindOf(e)).isEqualTo(StoreException.Kind.IN_USE));
            assertThat(storage.assessments().find(ID)).isPresent();
        }
    }

    @Test
    void beginsAfreshWhereSomebodyDecidesSo() throws IOException {
        fill();
        Files.write(database, new byte[0]);
        openingFails();
        H2Database.startAfresh(directory, clock);
        try (Storage storage = H2Database.open(directory, clock)) {
            assertThat(storage.overview().list()).isEmpty();
        }
    }

    @Test
    void aDirectoryThatCameWithoutItsMemoryIsAccepted() throws IOException {
        fill();
        Files.delete(directory.resolve("plumbline.state"));
        assertThat(found()).isEqualTo(EveryField.assessment("a-1"));
    }

    @Test
    void aMemoryCutShortIsAccepted() throws IOException {
        fill();
        Files.write(directory.resolve("plumbline.state"), new byte[0]);
        assertThat(found()).isEqualTo(EveryField.assessment("a-1"));
    }

    @Test
    void aSecondOpeningIsRefusedAndHarmsNothing() {
        fill();
        try (Storage storage = H2Database.open(directory, clock)) {
            assertThatThrownBy(() -> H2Database.open(directory, clock))
                    .satisfies(e -> assertThat(kindOf(e)).isEqualTo(StoreException.Kind.IN_USE));
            storage.assessments().change(ID, a -> a.withPhase(Phase.CLOSED));
        }
        assertThat(found().phase()).isEqualTo(Phase.CLOSED);
    }

    @Test
    void aDatabaseOfANewerEditionIsLeftAlone() throws Exception {
        fill();
        try (var connection = new Connector(database).open()) {
            Sql sql = new Sql(connection);
            sql.update("INSERT INTO schema_version (version) VALUES (99)");
            connection.commit();
        }
        assertThatThrownBy(() -> H2Database.open(directory, clock))
                .satisfies(e -> assertThat(kindOf(e)).isEqualTo(StoreException.Kind.TOO_NEW));
        assertThat(database).exists();
    }

    @Test
    void closingTwiceIsNoHarm() {
        Storage storage = H2Database.open(directory, clock);
        storage.close();
        storage.close();
        assertThatThrownBy(() -> storage.assessments().find(ID)).isInstanceOf(StoreException.class);
    }

    private static StoreException.Kind kindOf(Throwable thrown) {
        return ((StoreException) thrown).kind();
    }
}
