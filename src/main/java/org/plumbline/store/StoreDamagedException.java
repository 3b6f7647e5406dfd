package org.plumbline.store;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The data cannot be trusted: a file is missing, cut short, older than what was last saved, or does
 * not open. Nothing was overwritten; what was found lies under another name.
 */
public final class StoreDamagedException extends StoreException {

    private static final long serialVersionUID = 1L;

    private final transient List<Path> setAside;
    private final transient Optional<Backup> lastBackup;

    public StoreDamagedException(
            String message,
            List<Path> setAside,
            Optional<Backup> lastBackup,
            @Nullable Throwable cause) {
        super(Kind.DAMAGED, message, cause);
        this.setAside = List.copyOf(setAside);
        this.lastBackup = lastBackup;
    }

    /** Where the damaged files lie now, newest first; empty if the file was gone altogether. */
    public List<Path> setAside() {
        return setAside;
    }

    /** The newest verified copy, if there is one. */
    public Optional<Backup> lastBackup() {
        return lastBackup;
    }
}
