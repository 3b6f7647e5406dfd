package org.plumbline.store.h2;

import org.junit.jupiter.api.Nested;
import org.plumbline.fixture.TestClock;
import org.plumbline.store.AnswerStoreContract;
import org.plumbline.store.AssessmentStoreContract;
import org.plumbline.store.BallotBoxContract;
import org.plumbline.store.CodeTriesStoreContract;
import org.plumbline.store.DraftStoreContract;
import org.plumbline.store.OverviewStoreContract;
import org.plumbline.store.Storage;
import org.plumbline.store.WorkshopStoreContract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The contracts, kept by the database. */
final class H2StoresTest {

    @Nested
    class AssessmentStores extends AssessmentStoreContract {
        @Override
        protected Storage open(Path directory, TestClock clock) {
            return openWithoutBackup(directory, clock);
        }
    }

    @Nested
    class AnswerStores extends AnswerStoreContract {
        @Override
        protected Storage open(Path directory, TestClock clock) {
            return openWithoutBackup(directory, clock);
        }
    }

    @Nested
    class OverviewStores extends OverviewStoreContract {
        @Override
        protected Storage open(Path directory, TestClock clock) {
            return openWithoutBackup(directory, clock);
        }
    }

    @Nested
    class DraftStores extends DraftStoreContract {
        @Override
        protected Storage open(Path directory, TestClock clock) {
            return openWithoutBackup(directory, clock);
        }
    }

    @Nested
    class Workshops extends WorkshopStoreContract {
        @Override
        protected Storage open(Path directory, TestClock clock) {
            return openWithoutBackup(directory, clock);
        }
    }

    @Nested
    class BallotBoxes extends BallotBoxContract {
        @Override
        protected Storage open(Path directory, TestClock clock) {
            return openWithoutBackup(directory, clock);
        }
    }

    @Nested
    class CodeTriesStores extends CodeTriesStoreContract {
        @Override
        protected Storage open(Path directory, TestClock clock) {
            return openWithoutBackup(directory, clock);
        }
    }

    /** Takes the backup of the day away from the many short lives of these databases. */
    private static Storage openWithoutBackup(Path directory, TestClock clock) {
        try {
            Files.createDirectories(directory.resolve("backups"));
            Files.createFile(directory.resolve("backups/plumbline-2026-03-12-000000.zip"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return H2Database.open(directory, clock);
    }
}
