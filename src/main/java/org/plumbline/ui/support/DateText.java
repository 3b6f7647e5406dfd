package org.plumbline.ui.support;

import org.plumbline.i18n.Messages;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Optional;

/** Dates as people write them: "12 March 2026", "12 Mar 2026", "12.3.2026", "2026-03-12". */
public final class DateText {

    private static final List<String> PATTERNS =
            List.of("d MMMM uuuu", "d MMM uuuu", "uuuu-M-d", "d.M.uuuu", "d/M/uuuu");

    private final Messages messages;
    private final List<DateTimeFormatter> formats;

    /** Reads and writes dates in the language of the messages. */
    public DateText(Messages messages) {
        this.messages = messages;
        this.formats =
                PATTERNS.stream()
                        .map(
                                pattern ->
                                        new DateTimeFormatterBuilder()
                                                .parseCaseInsensitive()
                                                .appendPattern(pattern)
                                                .toFormatter(messages.locale())
                                                .withResolverStyle(ResolverStyle.STRICT))
                        .toList();
    }

    /** The date in full. */
    public String write(LocalDate date) {
        return messages.longDate(date);
    }

    /** The date that a text says, if it says one that exists. */
    public Optional<LocalDate> read(String text) {
        return formats.stream().flatMap(format -> read(text.strip(), format).stream()).findFirst();
    }

    private static Optional<LocalDate> read(String text, DateTimeFormatter format) {
        try {
            return Optional.of(LocalDate.parse(text, format));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
