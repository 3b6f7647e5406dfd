package org.plumbline.store.h2;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;

/** The names of the store's files in a data directory. */
record DataFolder(Path directory, Clock clock) {

    private static final String NAME = "plumbline";
    private static final String SET_ASIDE = NAME + "-set-aside-";
    private static final String UNFINISHED = "unfinished-";
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuu-MM-dd-HHmmss", Locale.ROOT);

    /** The database. */
    Path database() {
        return directory.resolve(NAME + Connector.SUFFIX);
    }

    /** What is remembered outside the database. */
    Path memory() {
        return directory.resolve(NAME + ".state");
    }

    Path backups() {
        return directory.resolve("backups");
    }

    /** A name for a file in the making, never used before. */
    Path unfinished() {
        return directory.resolve(UNFINISHED + UUID.randomUUID() + Connector.SUFFIX);
    }

    /** Removes what a killed process left in the making. */
    void clearUnfinished() {
        try (Stream<Path> files = Files.list(directory)) {
            for (Path file : files.filter(f -> named(f).startsWith(UNFINISHED)).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Moves a file to a dated name that is free. */
    Path setAside(Path file) throws IOException {
        String stamp = stamp();
        Path target = directory.resolve(SET_ASIDE + stamp + Connector.SUFFIX);
        for (int i = 2; Files.exists(target); i++) {
            target = directory.resolve(SET_ASIDE + stamp + "-" + i + Connector.SUFFIX);
        }
        return Files.move(file, target);
    }

    /** The files set aside, newest first. */
    List<Path> setAside() {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(f -> named(f).startsWith(SET_ASIDE))
                    .sorted(Comparator.reverseOrder())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String named(Path file) {
        return file.getFileName().toString();
    }

    /** The present moment as it stands in names. */
    String stamp() {
        return now().format(STAMP);
    }

    LocalDateTime now() {
        return LocalDateTime.now(clock);
    }
}
