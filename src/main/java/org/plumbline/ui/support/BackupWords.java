package org.plumbline.ui.support;

import org.plumbline.i18n.Messages;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** Says in a few words how the backup stands. */
public final class BackupWords {

    private final Messages messages;
    private final InstantSource clock;
    private final ZoneId zone;

    /** Speaks of days as they are in a time zone. */
    public BackupWords(Messages messages, InstantSource clock, ZoneId zone) {
        this.messages = messages;
        this.clock = clock;
        this.zone = zone;
    }

    /** "Last backup 2 days ago". */
    public String of(BackupState state) {
        if (state.failed()) {
            return messages.get("shell.backup.failed");
        }
        return state.last().map(this::ago).orElseGet(() -> messages.get("shell.backup.none"));
    }

    private String ago(Instant last) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
        long days = ChronoUnit.DAYS.between(LocalDate.ofInstant(last, zone), today);
        return messages.get("shell.backup.ago", Math.max(0, days));
    }
}
