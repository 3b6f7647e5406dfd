package org.plumbline.ui.support;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Lets a person choose files and folders. Empty means they chose none. */
public interface FilePicker {

    /** One file to read. */
    Optional<Path> open(String title, FileKind kind);

    /** Any number of files to read. */
    List<Path> openSeveral(String title, FileKind kind);

    /** A file to write; replacing one that exists was agreed to. */
    Optional<Path> save(String title, FileKind kind, String suggestedName);

    /** A folder. */
    Optional<Path> folder(String title);
}
