package org.plumbline.chart.image;

/**
 * Text that XML can carry: control characters, lone surrogates and other points that are no
 * characters are gone, tabs and line breaks are spaces.
 */
public final class PlainText {

    private PlainText() {}

    /** The text on one line, without what XML forbids. */
    public static String of(String text) {
        var kept = new StringBuilder(text.length());
        text.codePoints()
                .map(PlainText::spaced)
                .filter(PlainText::carried)
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static int spaced(int codePoint) {
        return switch (codePoint) {
            case '\t', '\n', '\r', '\u000B', '\f', '\u0085', '\u2028', '\u2029' -> ' ';
            default -> codePoint;
        };
    }

    private static boolean carried(int codePoint) {
        return !Character.isISOControl(codePoint)
                && Character.getType(codePoint) != Character.SURROGATE
                && (codePoint & 0xFFFE) != 0xFFFE
                && (codePoint < 0xFDD0 || codePoint > 0xFDEF);
    }
}
