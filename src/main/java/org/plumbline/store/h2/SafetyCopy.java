package org.plumbline.store.h2;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * The database file as it was found, because H2 may repair what it opens. There is none where there
 * is no room for one: what is there can still be opened.
 */
record SafetyCopy(Optional<Path> file) {

    /** Where there was nothing to copy. */
    static final SafetyCopy NONE = new SafetyCopy(Optional.empty());

    static SafetyCopy of(DataFolder folder) throws IOException {
        Path copy = folder.unfinished();
        try {
            return new SafetyCopy(Optional.of(Files.copy(folder.database(), copy)));
        } catch (IOException _) {
            Files.deleteIfExists(copy);
            return NONE;
        }
    }

    /** Puts the file back as it was found. */
    void putBack(Path database) throws IOException {
        if (file.isPresent()) {
            Files.move(file.get(), database, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    void remove() throws IOException {
        if (file.isPresent()) {
            Files.deleteIfExists(file.get());
        }
    }
}
