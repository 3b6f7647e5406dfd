package org.plumbline.store.h2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.fixture.EveryField;
import org.plumbline.fixture.TestClock;
import org.plumbline.store.Backup;
import org.plumbline.store.Backups;
import org.plumbline.store.Storage;
import org.plumbline.store.StoreException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;

/** Dated, verified copies. */
final class H2BackupsTest {

    private final TestClock clock = new TestClock();

    @TempDir private Path directory;
    private Storage storage;
    private Backups backups;

    @BeforeEach
    void open() {
        storage = H2Database.open(directory, clock);
        backups = storage.backups();
        storage.assessments().save(EveryField.assessment("a-1"));
    }

    @AfterEach
    void close() {
        storage.close();
    }

    @Test
    void oneADay() {
        assertThat(backups.takeIfDue()).isPresent();
        clock.advance(Duration.ofHours(2));
        assertThat(backups.takeIfDue()).isEmpty();
        clock.advance(Duration.ofHours(22));
        assertThat(backups.takeIfDue()).isPresent();
        assertThat(backups.list()).hasSize(2);
    }

    @Test
    void noneOfNothing() {
        storage.assessments().delete(EveryField.assessment("a-1").id());
        assertThat(backups.takeIfDue()).isEmpty();
    }

    @Test
    void carriesItsDateInItsName() {
        Backup backup = backups.take();
        assertThat(backup.file())
                .isEqualTo(directory.resolve("backups/plumbline-2026-03-12-091200.zip"));
        assertThat(backups.list()).containsExactly(backup);
    }

    @Test
    void closingMakesTheOneOfTheDay() {
        storage.close();
        assertThat(backups.list()).hasSize(1);
    }

    @Test
    void onlyTheLastTenAreKept() throws IOException {
        Files.createDirectories(directory.resolve("backups"));
        for (int day = 10; day < 25; day++) {
            Files.createFile(directory.resolve("backups/plumbline-2026-01-" + day + "-080000.zip"));
        }
        Backup newest = backups.take();
        assertThat(backups.list()).hasSize(10).first().isEqualTo(newest);
    }

    @Test
    void leavesOtherFilesAlone() throws IOException {
        Files.createDirectories(directory.resolve("backups"));
        Path other = Files.createFile(directory.resolve("backups/my notes.zip"));
        assertThat(backups.take()).isIn(backups.list());
        assertThat(backups.list()).hasSize(1);
        assertThat(other).exists();
    }

    @Test
    void leavesNothingUnfinishedBehind() throws IOException {
        backups.take();
        try (Stream<Path> files = Files.list(directory)) {
            assertThat(files.filter(f -> f.getFileName().toString().startsWith("unfinished")))
                    .isEmpty();
        }
    }

    @Test
    void saysWhenItCannotBeMadeAndGoesOn() throws IOException {
        Files.createFile(directory.resolve("backups"));
        assertThatThrownBy(backups::take).isInstanceOf(StoreException.class);
        assertThat(storage.assessments().find(EveryField.assessment("a-1").id())).isPresent();
    }
}
