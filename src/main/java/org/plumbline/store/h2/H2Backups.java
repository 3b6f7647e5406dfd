package org.plumbline.store.h2;

import org.plumbline.store.Backup;
import org.plumbline.store.Backups;
import org.plumbline.store.StoreException;
import org.plumbline.store.StoreException.Kind;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Dated zips of the database, each verified by opening it before it gets its name. */
final class H2Backups implements Backups {

    /** How many backups are kept. */
    static final int KEPT = 10;

    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("'plumbline-'uuuu-MM-dd-HHmmss'.zip'", Locale.ROOT);

    private final DataFolder folder;
    private final Transactions transactions;
    private final Failures failures;

    H2Backups(DataFolder folder, Transactions transactions, Failures failures) {
        this.folder = folder;
        this.transactions = transactions;
        this.failures = failures;
    }

    @Override
    public Optional<Backup> takeIfDue() {
        boolean nothing = transactions.state().assessments() == 0;
        return nothing || takenToday() ? Optional.empty() : Optional.of(take());
    }

    private boolean takenToday() {
        return list().stream()
                .anyMatch(
                        backup ->
                                backup.takenAt()
                                        .atZone(folder.clock().getZone())
                                        .toLocalDate()
                                        .equals(folder.now().toLocalDate()));
    }

    @Override
    public synchronized Backup take() {
        try {
            Files.createDirectories(folder.backups());
            LocalDateTime now = folder.now();
            Path unfinished = folder.unfinished();
            Path zip = unfinished.resolveSibling(unfinished.getFileName() + ".zip");
            try {
                write(zip);
                verify(zip, unfinished);
                Path file = Files.move(zip, free(now));
                removeOld();
                return new Backup(file, now.atZone(folder.clock().getZone()).toInstant());
            } finally {
                Files.deleteIfExists(zip);
                Files.deleteIfExists(unfinished);
            }
        } catch (IOException e) {
            throw failures.of(e);
        }
    }

    private void write(Path zip) {
        transactions.read(
                sql -> {
                    sql.run("BACKUP TO '" + zip.toString().replace("'", "''") + "'");
                    return zip;
                });
    }

    private static void verify(Path zip, Path unfinished) {
        new BackupFile(zip).extractTo(unfinished);
    }

    private Path free(LocalDateTime now) {
        LocalDateTime at = now;
        while (Files.exists(folder.backups().resolve(NAME.format(at)))) {
            at = at.plusSeconds(1);
        }
        return folder.backups().resolve(NAME.format(at));
    }

    private void removeOld() throws IOException {
        for (Backup old : list().stream().skip(KEPT).toList()) {
            Files.deleteIfExists(old.file());
        }
    }

    @Override
    public List<Backup> list() {
        return list(folder);
    }

    static List<Backup> list(DataFolder folder) {
        if (!Files.isDirectory(folder.backups())) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder.backups())) {
            return files.flatMap(file -> backup(folder, file).stream())
                    .sorted(Comparator.comparing(Backup::takenAt).reversed())
                    .toList();
        } catch (IOException e) {
            throw new StoreException(
                    Kind.NO_ACCESS,
                    "The folder of backups cannot be read",
                    StrippedCause.of(new UncheckedIOException(e)));
        }
    }

    private static Optional<Backup> backup(DataFolder folder, Path file) {
        try {
            LocalDateTime at = LocalDateTime.parse(file.getFileName().toString(), NAME);
            return Optional.of(new Backup(file, at.atZone(folder.clock().getZone()).toInstant()));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
