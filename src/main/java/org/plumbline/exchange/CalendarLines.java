package org.plumbline.exchange;

import java.nio.charset.StandardCharsets;

/**
 * The lines of a calendar file: each ends with CR and LF, and none is longer than 75 octets; a
 * longer one goes on in the next, after a space (RFC 5545, 3.1).
 */
final class CalendarLines {

    private static final String END = "\r\n";
    private static final int MOST_OCTETS = 75;

    private final StringBuilder lines = new StringBuilder();

    /** A value that needs no escaping. */
    void add(String name, String value) {
        fold(name + ":" + value);
    }

    /** A text as people write it (RFC 5545, 3.3.11). */
    void addText(String name, String text) {
        add(name, escaped(text));
    }

    private static String escaped(String text) {
        var escaped = new StringBuilder();
        text.replace(END, "\n").codePoints().forEach(character -> escape(escaped, character));
        return escaped.toString();
    }

    private static void escape(StringBuilder escaped, int character) {
        switch (character) {
            case '\\', ';', ',' -> escaped.append('\\').appendCodePoint(character);
            case '\n', '\r' -> escaped.append("\\n");
            default -> {
                if (character == '\t' || !Character.isISOControl(character)) {
                    escaped.appendCodePoint(character);
                }
            }
        }
    }

    /** Breaks between characters, never inside one. */
    private void fold(String line) {
        int octets = 0;
        for (int character : line.codePoints().toArray()) {
            int more = Character.toString(character).getBytes(StandardCharsets.UTF_8).length;
            if (octets + more > MOST_OCTETS) {
                lines.append(END).append(' ');
                octets = 1;
            }
            lines.appendCodePoint(character);
            octets += more;
        }
        lines.append(END);
    }

    @Override
    public String toString() {
        return lines.toString();
    }
}
