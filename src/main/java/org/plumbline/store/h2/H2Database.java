package org.plumbline.store.h2;

import org.plumbline.store.Backup;
import org.plumbline.store.Storage;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;

/** Opens the database in a data directory. */
public final class H2Database {

    private H2Database() {}

    /** Whether there is, or should be, a database in a directory. */
    public static boolean isIn(Path dataDirectory) {
        var folder = new DataFolder(dataDirectory, Clock.system(ZoneId.systemDefault()));
        return Files.exists(folder.database()) || Files.exists(folder.memory());
    }

    /**
     * Opens the database, and creates it if there never was one. Takes one connection that is
     * released when the storage is closed.
     *
     * @param dataDirectory an existing directory
     * @param clock dates answers, backups and files set aside
     * @throws org.plumbline.store.StoreDamagedException if the file is missing, damaged or older
     *     than what was last saved: it is set aside, and every further attempt says so again until
     *     {@link #restore} or {@link #startAfresh} is called
     * @throws org.plumbline.store.StoreException of another kind if it cannot be opened now
     */
    public static Storage open(Path dataDirectory, Clock clock) {
        return new Opening(new DataFolder(dataDirectory, clock)).open();
    }

    /**
     * Puts a backup in the place of the data; the database must not be open. What lies there now is
     * set aside, never overwritten.
     *
     * @throws org.plumbline.store.StoreException of kind {@code BAD_BACKUP} if the backup does not
     *     open; nothing was changed
     */
    public static void restore(Path dataDirectory, Backup backup, Clock clock) {
        new Replacing(new DataFolder(dataDirectory, clock)).restore(backup);
    }

    /**
     * Begins with nothing where the data is damaged or gone; the database must not be open. What
     * lies there is set aside.
     */
    public static void startAfresh(Path dataDirectory, Clock clock) {
        new Replacing(new DataFolder(dataDirectory, clock)).startAfresh();
    }
}
