package org.plumbline.store;

import org.jspecify.annotations.Nullable;

/**
 * Something expected went wrong in keeping assessments. Neither its text nor the text of its causes
 * carries an answer, a comment or a name.
 */
public class StoreException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Kind kind;

    /** What went wrong. */
    public enum Kind {
        /** Another process has the same data open; nothing was changed. */
        IN_USE,
        /** What is on the disk cannot be trusted; see {@link StoreDamagedException}. */
        DAMAGED,
        /** A newer edition of the product wrote the data; nothing was changed. */
        TOO_NEW,
        /** There is no room left on the disk; what was saved before is unchanged. */
        DISK_FULL,
        /** The file or its folder cannot be read or written. */
        NO_ACCESS,
        /** There is no such assessment. */
        NOT_FOUND,
        /** An assessment that was removed is there again, so that it is not put back. */
        THERE_AGAIN,
        /** One assessment cannot be read; the others can. */
        UNREADABLE,
        /** A backup is no backup of this product, or does not open. */
        BAD_BACKUP,
        /** Anything else; what was saved before is unchanged. */
        FAILED
    }

    public StoreException(Kind kind, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.kind = kind;
    }

    public StoreException(Kind kind, String message) {
        this(kind, message, null);
    }

    /** What went wrong. */
    public Kind kind() {
        return kind;
    }
}
