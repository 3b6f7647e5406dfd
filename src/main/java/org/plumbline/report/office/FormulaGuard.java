package org.plumbline.report.office;

import org.plumbline.chart.image.PlainText;

import java.util.regex.Pattern;

/**
 * Keeps what people wrote from being taken for a formula: a spreadsheet computes a text that begins
 * with one of a few signs, and a formula can reach files and addresses.
 */
final class FormulaGuard {

    /** The last four are the wide forms that some keyboards write and some programs take alike. */
    private static final String SIGNS = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";

    /**
     * A sign that would begin a cell where a program splits lines at another mark than the comma,
     * as it does where the comma is the decimal sign.
     */
    private static final Pattern WITHIN = Pattern.compile("([;,|\\t]\\s*)([\\Q" + SIGNS + "\\E])");

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
        String plain = WITHIN.matcher(plain(text)).replaceAll("$1'$2");
        return looksLikeFormula(plain) ? "'" + plain : plain;
    }
}
