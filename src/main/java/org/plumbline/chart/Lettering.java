package org.plumbline.chart;

import org.plumbline.i18n.Messages;

import java.util.ArrayList;
import java.util.List;

/**
 * What every chart needs to write: the words of a language and the width of a text.
 *
 * @param messages the words
 * @param widths measures them
 */
public record Lettering(Messages messages, TextWidth widths) {

    private static final String ELLIPSIS = "…";

    /** In the product's own typefaces. */
    public static Lettering of(Messages messages) {
        return new Lettering(messages, new SourceWidths());
    }

    double width(String text, TextStyle style) {
        return widths.of(text, style);
    }

    /** The text itself if it fits, else as much of it as fits before an ellipsis. */
    String fit(String text, TextStyle style, double room) {
        if (width(text, style) <= room) {
            return text;
        }
        String fitting = ELLIPSIS;
        int end = text.offsetByCodePoints(0, 1);
        // From the front, as a name may be far longer than a line.
        while (end < text.length()) {
            String shortened = text.substring(0, end).strip() + ELLIPSIS;
            if (width(shortened, style) > room) {
                return fitting;
            }
            fitting = shortened;
            end = text.offsetByCodePoints(end, 1);
        }
        return fitting;
    }

    /** The text in one line, or in two broken between words; the last is shortened if need be. */
    List<String> lines(String text, TextStyle style, double room) {
        return lines(text, style, room, 2);
    }

    /**
     * The text in so many lines at most, broken between words; the last is shortened if need be.
     */
    List<String> lines(String text, TextStyle style, double room, int most) {
        List<String> lines = new ArrayList<>();
        String rest = text;
        int end = lastBreak(rest, style, room);
        while (lines.size() + 1 < most && width(rest, style) > room && end >= 0) {
            lines.add(rest.substring(0, end));
            rest = rest.substring(end + 1);
            end = lastBreak(rest, style, room);
        }
        lines.add(fit(rest, style, room));
        return lines;
    }

    /** The last space before which the text fits, -1 if there is none. */
    private int lastBreak(String text, TextStyle style, double room) {
        int last = -1;
        int end = text.indexOf(' ');
        while (end >= 0 && width(text.substring(0, end), style) <= room) {
            last = end;
            end = text.indexOf(' ', end + 1);
        }
        return last;
    }

    String get(String key, Object... arguments) {
        return messages.get(key, arguments);
    }
}
