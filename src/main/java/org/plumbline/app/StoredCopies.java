package org.plumbline.app;

import org.plumbline.store.Backup;
import org.plumbline.store.Storage;
import org.plumbline.store.h2.H2Database;
import org.plumbline.ui.settings.SafeCopies;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The backups of the data in its directory. */
final class StoredCopies implements SafeCopies {

    private final Storage storage;
    private final Path directory;
    private final Clock clock;
    private final Consumer<Backup> restore;

    StoredCopies(Storage storage, Path directory, Clock clock, Consumer<Backup> restore) {
        this.storage = storage;
        this.directory = directory;
        this.clock = clock;
        this.restore = restore;
    }

    @Override
    public List<Copy> list() {
        return storage.backups().list().stream().map(StoredCopies::copy).toList();
    }

    @Override
    public Copy take() {
        return copy(storage.backups().take());
    }

    @Override
    public List<String> here() {
        return names(storage);
    }

    /** Opens the backup as data of its own, beside the data, and takes it away again. */
    @Override
    public List<String> look(Copy copy) {
        try {
            Path aside = Files.createTempDirectory(directory, "look-");
            try {
                H2Database.restore(aside, backup(copy), clock);
                try (Storage inside = H2Database.open(aside, clock)) {
                    return names(inside);
                }
            } finally {
                delete(aside);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    private static List<String> names(Storage storage) {
        return storage.overview().list().stream()
                .map(overview -> overview.organisation() + ", " + overview.title())
                .toList();
    }

    @Override
    public void restore(Copy copy) {
        restore.accept(backup(copy));
    }

    private static Copy copy(Backup backup) {
        return new Copy(backup.file(), backup.takenAt());
    }

    private static Backup backup(Copy copy) {
        return new Backup(copy.file(), copy.takenAt());
    }
}
