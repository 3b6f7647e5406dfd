package org.plumbline.app;

import org.jspecify.annotations.Nullable;
import org.plumbline.store.Backup;
import org.plumbline.store.Storage;
import org.plumbline.store.StoreException;
import org.plumbline.store.h2.H2Database;
import org.plumbline.ui.support.BackupState;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

/**
 * The data in its directory: opened, put back from a backup, backed up, closed. Called away from
 * the window, one call after the other.
 */
final class DataVault implements AutoCloseable {

    private final Path directory;
    private final Clock clock;
    private @Nullable Storage open;

    DataVault(Path directory, Clock clock) {
        this.directory = directory;
        this.clock = clock;
    }

    Path directory() {
        return directory;
    }

    /** Opens the data; what was open before is closed. */
    synchronized Storage open() {
        closeStorage();
        Storage storage = H2Database.open(directory, clock);
        open = storage;
        return storage;
    }

    /**
     * Puts a backup in the place of the data and opens it. What was open is backed up first; if the
     * backup does not open, what was there is opened again.
     */
    synchronized Storage restore(Backup backup) {
        if (open != null) {
            open.backups().take();
        }
        closeStorage();
        H2Database.restore(directory, backup, clock);
        return open();
    }

    /** Begins with nothing where the data is damaged or gone. */
    synchronized Storage startAfresh() {
        closeStorage();
        H2Database.startAfresh(directory, clock);
        return open();
    }

    /** Makes the backup of the day, if it is due, and says how the backup stands. */
    synchronized BackupState backUpIfDue() {
        Storage storage = open;
        if (storage == null) {
            return BackupState.NONE;
        }
        boolean failed = false;
        try {
            storage.backups().takeIfDue();
        } catch (StoreException _) {
            failed = true;
        }
        Optional<Backup> last = storage.backups().list().stream().findFirst();
        return new BackupState(last.map(Backup::takenAt), failed);
    }

    private void closeStorage() {
        if (open != null) {
            open.close();
            open = null;
        }
    }

    @Override
    public synchronized void close() {
        closeStorage();
    }
}
