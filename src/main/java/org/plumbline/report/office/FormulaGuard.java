package org.plumbline.report.office;

import org.plumbline.chart.image.PlainText;

/**
 * Keeps what people wrote from being taken for a formula: a spreadsheet computes a text that begins
 * with one of a few signs, and a formula can reach files and addresses.
 */
final class FormulaGuard {

    /** The last four are the wide forms that some keyboards write and some programs take alike. */
    private static final String SIGNS = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";

    private FormulaGuard() {}

    /** The text on one line, without blanks around it and without what no file can carry. */
    static String plain(String text) {
        return PlainText.of(text).strip();
    }

    /** Whether a plain text would be taken for a formula. */
    static boolean looksLikeFormula(String plain) {
        return !plain.isEmpty() && SIGNS.indexOf(plain.charAt(0)) >= 0;
    }

    /** The text as it may stand in a file that knows no types: marked as text if need be. */
    static String marked(String text) {
        String plain = plain(text);
        return looksLikeFormula(plain) ? "'" + plain : plain;
    }
}
