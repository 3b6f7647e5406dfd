package org.plumbline.chart;

import org.plumbline.i18n.Messages;

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
        int[] letters = text.codePoints().toArray();
        for (int kept = letters.length - 1; kept > 0; kept--) {
            String shortened = new String(letters, 0, kept).strip() + ELLIPSIS;
            if (width(shortened, style) <= room) {
                return shortened;
            }
        }
        return ELLIPSIS;
    }

    String get(String key, Object... arguments) {
        return messages.get(key, arguments);
    }
}
