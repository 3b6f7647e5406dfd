package org.plumbline.cli;

import org.jspecify.annotations.Nullable;
import org.plumbline.exchange.SafeFile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The file a command writes. An existing one is replaced only with {@code --force}. */
final class OutputFile {

    static final String OUT = "--out";
    static final String FORCE = "--force";

    private final Path path;
    private final boolean force;

    private OutputFile(Path path, boolean force) {
        this.path = path;
        this.force = force;
    }

    /**
     * The file named with {@code --out}.
     *
     * @throws WrongUsageException if it cannot be written there; said before any work is done
     */
    static OutputFile of(Given given) {
        var file = new OutputFile(given.path(OUT), given.has(FORCE));
        file.check();
        given.files().forEach(file::refuseToReplace);
        return file;
    }

    /** Refuses to replace files that are read besides those named without an option. */
    OutputFile beside(List<Path> inputs) {
        inputs.forEach(this::refuseToReplace);
        return this;
    }

    Path path() {
        return path;
    }

    void write(SafeFile.Content content) throws IOException {
        try {
            (force ? SafeFile.replacing(path) : SafeFile.createNew(path)).write(content);
        } catch (FileAlreadyExistsException _) {
            throw exists();
        }
    }

    private void check() {
        if (Files.isDirectory(path)) {
            throw new WrongUsageException(path + " is a folder; expected the name of a file.");
        }
        if (!force && Files.exists(path)) {
            throw exists();
        }
        if (Files.exists(path) && !Files.isRegularFile(path)) {
            throw new WrongUsageException(
                    path + " is a device or the like; expected the name of a file.");
        }
        @Nullable Path folder = path.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new WrongUsageException("There is no folder for " + path + ".");
        }
    }

    private void refuseToReplace(Path input) {
        try {
            if (Files.exists(path) && Files.exists(input) && Files.isSameFile(path, input)) {
                throw new WrongUsageException(path + " is the file to read; expected another one.");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private WrongUsageException exists() {
        return new WrongUsageException(path + " exists already; it is replaced only with --force.");
    }
}
