package org.plumbline.report.pdf;

import java.text.Normalizer;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes any text fit to be printed, the one place where that happens: control characters and lone
 * surrogates go, accents are joined with their letters, and what no typeface of the report can show
 * is replaced by a box, one for each character as a reader counts them.
 */
final class CleanText {

    /** Stands visibly for a character that no typeface of the report has. */
    static final char REPLACEMENT = '\u25A1';

    private static final Pattern CLUSTER = Pattern.compile("\\X");
    private static final int LAST_PLAIN = 0x17F;

    private final FontLibrary fonts;

    CleanText(FontLibrary fonts) {
        this.fonts = fonts;
    }

    /** The text as it can be shown in a typeface; line feeds stay. */
    String clean(String text, Typeface typeface) {
        if (text.chars().allMatch(CleanText::plain)) {
            return text;
        }
        var cleaned = new StringBuilder(text.length());
        Matcher cluster =
                CLUSTER.matcher(Normalizer.normalize(printable(text), Normalizer.Form.NFC));
        while (cluster.find()) {
            append(cluster.group(), typeface, cleaned);
        }
        return cleaned.toString();
    }

    /** Letters and signs that every typeface of the report has, and the line feed. */
    private static boolean plain(int character) {
        return character == '\n'
                || (character >= ' ' && character < 0x7F)
                || (character > 0xA0 && character <= LAST_PLAIN && character != 0xAD);
    }

    /**
     * The text on one line, for what is not painted: titles of the file, bookmarks, descriptions.
     */
    static String oneLine(String text) {
        return printable(text).replace('\n', ' ').strip();
    }

    private static String printable(String text) {
        var kept = new StringBuilder(text.length());
        text.replace("\r\n", "\n")
                .codePoints()
                .map(CleanText::breaks)
                .forEach(
                        point -> {
                            if (point == '\n' || !unprintable(point)) {
                                kept.appendCodePoint(point);
                            }
                        });
        return kept.toString();
    }

    private static int breaks(int codePoint) {
        return switch (codePoint) {
            case '\t' -> ' ';
            case '\r', '\u000B', '\f', '\u0085', '\u2028', '\u2029' -> '\n';
            default -> codePoint;
        };
    }

    private static boolean unprintable(int codePoint) {
        return Character.isISOControl(codePoint)
                || Character.getType(codePoint) == Character.SURROGATE
                || (codePoint & 0xFFFE) == 0xFFFE
                || (codePoint >= 0xFDD0 && codePoint <= 0xFDEF);
    }

    private void append(String cluster, Typeface typeface, StringBuilder cleaned) {
        String visible = visible(cluster);
        if (visible.isEmpty()) {
            return;
        }
        IntPredicate shown = point -> point == '\n' || fonts.shows(point, typeface);
        if (visible.codePoints().allMatch(shown)) {
            cleaned.append(visible);
        } else {
            cleaned.append(substitute(visible.codePointAt(0)));
        }
    }

    /**
     * Joiners, direction marks, soft hyphens and variation selectors shape others, but show
     * nothing.
     */
    private static String visible(String cluster) {
        var kept = new StringBuilder();
        cluster.codePoints().filter(point -> !shapes(point)).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static boolean shapes(int codePoint) {
        return Character.getType(codePoint) == Character.FORMAT
                || (codePoint >= 0xFE00 && codePoint <= 0xFE0F)
                || (codePoint >= 0xE0100 && codePoint <= 0xE01EF);
    }

    private static char substitute(int codePoint) {
        return switch (codePoint) {
            case '\u00A0', '\u202F', '\u2007' -> '\u00A0';
            case '\u2010', '\u2011' -> '-';
            default -> Character.isSpaceChar(codePoint) ? ' ' : REPLACEMENT;
        };
    }
}
