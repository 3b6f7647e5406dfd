package org.plumbline.ui.support;

import org.plumbline.i18n.Messages;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;

/** Says when something was, as people say it on this day. */
public final class DayWords {

    private final Messages messages;
    private final InstantSource clock;
    private final ZoneId zone;

    /** Speaks of days as they are in a time zone. */
    public DayWords(Messages messages, InstantSource clock, ZoneId zone) {
        this.messages = messages;
        this.clock = clock;
        this.zone = zone;
    }

    /** Today's date. */
    public LocalDate today() {
        return dateOf(clock.instant());
    }

    /** "Today", "Yesterday", "20 Feb", or "20 Feb 2025" in another year. */
    public String day(Instant when) {
        LocalDate date = dateOf(when);
        if (daysAgo(when) == 0) {
            return messages.get("shell.day.today");
        }
        if (daysAgo(when) == 1) {
            return messages.get("shell.day.yesterday");
        }
        String day = messages.shortDate(date);
        return date.getYear() == today().getYear() ? day : day + " " + date.getYear();
    }

    /** How many days ago it was, 0 for today. */
    public long daysAgo(Instant when) {
        return Math.max(0, ChronoUnit.DAYS.between(dateOf(when), today()));
    }

    /** The date and time in full: "8 March 2026, 18:02". */
    public String dayAndTime(Instant when) {
        return messages.longDate(dateOf(when)) + ", " + time(when);
    }

    /** The time of day: "18:02". */
    public String time(Instant when) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(messages.locale())
                .format(when.atZone(zone));
    }

    private LocalDate dateOf(Instant when) {
        return LocalDate.ofInstant(when, zone);
    }
}
