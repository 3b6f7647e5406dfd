package org.plumbline.store.h2;

import org.plumbline.store.Backup;
import org.plumbline.store.StoreException;
import org.plumbline.store.StoreException.Kind;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;

/**
 * Puts something else, or nothing, in the place of a database that is not open; what lies there is
 * set aside.
 */
final class Replacing {

    private final DataFolder folder;
    private final Memory memory;
    private final Failures failures;

    Replacing(DataFolder folder) {
        this.folder = folder;
        this.memory = new Memory(folder.memory());
        this.failures = new Failures(folder.directory());
    }

    /** Puts a backup in the place of the database. */
    void restore(Backup backup) {
        try {
            Path unfinished = folder.unfinished();
            Remembered state = new BackupFile(backup.file()).extractTo(unfinished);
            startAfresh();
            Files.move(unfinished, folder.database(), StandardCopyOption.ATOMIC_MOVE);
            memory.write(state);
        } catch (IOException e) {
            throw failures.of(e);
        }
    }

    /** Sets the database aside and forgets it. */
    void startAfresh() {
        try {
            if (Files.exists(folder.database())) {
                refuseIfInUse();
                folder.setAside(folder.database());
            }
            memory.forget();
        } catch (IOException e) {
            throw failures.of(e);
        }
    }

    private void refuseIfInUse() {
        try {
            new Connector(folder.database()).open().close();
        } catch (SQLException e) {
            StoreException failure = failures.of(e);
            if (failure.kind() == Kind.IN_USE) {
                throw failure;
            }
        }
    }
}
