package org.plumbline.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/**
 * An output file that appears whole or not at all: it is written beside its place and then moved
 * there. What stood there before stays untouched until then.
 */
public final class SafeFile {

    private final Path target;
    private final boolean replace;

    private SafeFile(Path target, boolean replace) {
        this.target = target;
        this.replace = replace;
    }

    /** A file that must not exist yet. */
    public static SafeFile createNew(Path target) {
        return new SafeFile(target, false);
    }

    /** A file that may replace an existing one. */
    public static SafeFile replacing(Path target) {
        return new SafeFile(target, true);
    }

    /** Writes the content of the file. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Writes the file.
     *
     * @throws FileAlreadyExistsException if it exists and may not be replaced; it is unchanged
     * @throws IOException if it cannot be written; nothing has changed
     */
    public void write(Content content) throws IOException {
        Path place = Files.exists(target) ? target.toRealPath() : target.toAbsolutePath();
        refuseExisting(place);
        Path beside = place.resolveSibling("." + UUID.randomUUID() + ".part");
        try {
            fill(beside, content);
            refuseExisting(place);
            move(beside, place);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private void refuseExisting(Path place) throws IOException {
        if ((!replace && Files.exists(place)) || Files.isDirectory(place)) {
            throw new FileAlreadyExistsException(target.toString());
        }
    }

    private static void fill(Path file, Content content) throws IOException {
        try (OutputStream out = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW)) {
            content.writeTo(out);
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
