package org.plumbline.ui.support;

import org.plumbline.i18n.Messages;

import java.time.Instant;

/** Says in a few words how the backup stands. */
public final class BackupWords {

    private final Messages messages;
    private final DayWords days;

    /** Speaks of days. */
    public BackupWords(Messages messages, DayWords days) {
        this.messages = messages;
        this.days = days;
    }

    /** "Last backup 2 days ago". */
    public String of(BackupState state) {
        if (state.failed()) {
            return messages.get("shell.backup.failed");
        }
        return state.last().map(this::ago).orElseGet(() -> messages.get("shell.backup.none"));
    }

    private String ago(Instant last) {
        return messages.get("shell.backup.ago", days.daysAgo(last));
    }
}
