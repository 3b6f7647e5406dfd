package org.plumbline.exchange;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * Writes whole days as a calendar file (RFC 5545), each with a reminder on the day before. Such
 * days keep nobody from being asked to a meeting.
 */
public final class CalendarFile {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT)
                    .withZone(ZoneOffset.UTC);

    private final String stamp;

    /**
     * @param now when the file is made
     */
    public CalendarFile(Instant now) {
        this.stamp = STAMP.format(now);
    }

    /**
     * The days as the bytes of a file.
     *
     * @param days at least one, as a calendar must hold something (RFC 5545, 3.6)
     */
    public byte[] write(List<CalendarDay> days) {
        if (days.isEmpty()) {
            throw new IllegalArgumentException("A calendar file needs a day");
        }
        var lines = new CalendarLines();
        lines.add("BEGIN", "VCALENDAR");
        lines.add("VERSION", "2.0");
        lines.add("PRODID", "-//Plumbline//Actions//EN");
        lines.add("CALSCALE", "GREGORIAN");
        lines.add("METHOD", "PUBLISH");
        days.forEach(day -> add(lines, day));
        lines.add("END", "VCALENDAR");
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void add(CalendarLines lines, CalendarDay day) {
        lines.add("BEGIN", "VEVENT");
        lines.addText("UID", day.id());
        lines.add("DTSTAMP", stamp);
        lines.add("DTSTART;VALUE=DATE", date(day.day()));
        lines.add("DTEND;VALUE=DATE", date(day.day().plusDays(1)));
        lines.addText("SUMMARY", day.summary());
        lines.addText("DESCRIPTION", day.description());
        lines.add("TRANSP", "TRANSPARENT");
        lines.add("BEGIN", "VALARM");
        lines.add("ACTION", "DISPLAY");
        lines.addText("DESCRIPTION", day.summary());
        lines.add("TRIGGER", "-P1D");
        lines.add("END", "VALARM");
        lines.add("END", "VEVENT");
    }

    private static String date(LocalDate day) {
        return DAY.format(day);
    }
}
