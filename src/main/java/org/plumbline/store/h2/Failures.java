package org.plumbline.store.h2;

import org.plumbline.store.StoreException;
import org.plumbline.store.StoreException.Kind;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;

/** Turns what the database and the disk throw into the exceptions of the store. */
record Failures(Path folder) {

    /** Less room than this on a disk is none. */
    private static final long NO_ROOM_BYTES = 65_536;

    private static final int NEWER_FORMAT = 90048;
    private static final int PARENT_MISSING = 23506;

    StoreException of(Throwable failure) {
        Kind kind = kind(failure);
        return new StoreException(kind, sentence(kind), StrippedCause.of(failure));
    }

    private Kind kind(Throwable failure) {
        int code = failure instanceof SQLException sql ? sql.getErrorCode() : 0;
        return switch (code) {
            case Connector.IN_USE -> Kind.IN_USE;
            case NEWER_FORMAT -> Kind.TOO_NEW;
            case PARENT_MISSING -> Kind.NOT_FOUND;
            default -> kindByDisk(failure);
        };
    }

    private Kind kindByDisk(Throwable failure) {
        for (Throwable t = failure; t != null; t = t.getCause()) {
            if (t instanceof AccessDeniedException) {
                return Kind.NO_ACCESS;
            }
            if (t instanceof IOException && saysFull(t)) {
                return Kind.DISK_FULL;
            }
        }
        return noRoom() ? Kind.DISK_FULL : Kind.FAILED;
    }

    private static boolean saysFull(Throwable failure) {
        String reason =
                failure instanceof FileSystemException file
                        ? file.getReason()
                        : failure.getMessage();
        String text = String.valueOf(reason).toLowerCase(Locale.ROOT);
        return text.contains("no space left") || text.contains("not enough space");
    }

    private boolean noRoom() {
        try {
            return Files.getFileStore(folder).getUsableSpace() < NO_ROOM_BYTES;
        } catch (IOException e) {
            return false;
        }
    }

    private static String sentence(Kind kind) {
        return switch (kind) {
            case IN_USE -> "The data is open in another process";
            case TOO_NEW -> "A newer edition wrote the data";
            case NOT_FOUND -> "There is no such assessment";
            case THERE_AGAIN -> "The assessment is there again";
            case DISK_FULL -> "There is no room left on the disk";
            case NO_ACCESS -> "The data cannot be read or written";
            case DAMAGED, UNREADABLE, BAD_BACKUP, FAILED -> "The database did not do it";
        };
    }
}
