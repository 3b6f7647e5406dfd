package org.plumbline.ui.support;

import java.time.Instant;
import java.util.Optional;

/**
 * How the backup of the data stands.
 *
 * @param last when the last good backup was made, if one was
 * @param failed whether the attempt after it failed
 */
public record BackupState(Optional<Instant> last, boolean failed) {

    /** No backup yet. */
    public static final BackupState NONE = new BackupState(Optional.empty(), false);
}
