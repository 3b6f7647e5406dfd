package org.plumbline.ui.support;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Lets a person choose files and folders. Empty means they chose none. */
public interface FilePicker {

    /** One file to read. */
    Optional<Path> open(String title, FileKind kind);

    /** Any number of files to read. */
    List<Path> openSeveral(String title, FileKind kind);

    /**
     * A file to write. Replacing one that exists was agreed to.
     *
     * @param chosen is told the file, at once or after a question; not called if none was chosen
     */
    void save(String title, FileKind kind, String suggestedName, Consumer<Path> chosen);

    /** A folder. */
    Optional<Path> folder(String title);
}
