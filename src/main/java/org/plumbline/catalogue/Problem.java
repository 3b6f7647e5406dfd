package org.plumbline.catalogue;

/**
 * One thing that is wrong with a file. Never quotes an answer, a name or a comment.
 *
 * @param file the file as its reader was given it
 * @param pointer where: a JSON pointer (RFC 6901), {@code /} for the file as a whole
 * @param reason what is wrong, and what is expected
 */
public record Problem(String file, String pointer, String reason) {

    /** The place of a problem that concerns the file as a whole. */
    public static final String WHOLE_FILE = "/";

    /** A problem of the file as a whole. */
    public static Problem ofFile(String file, String reason) {
        return new Problem(file, WHOLE_FILE, reason);
    }

    /** {@code FILE: /json/pointer: what is wrong, and what is expected}, always one line. */
    public String line() {
        return oneLine(file + ": " + pointer + ": " + reason);
    }

    private static String oneLine(String text) {
        var line = new StringBuilder();
        text.codePoints().forEach(c -> line.appendCodePoint(breaksLine(c) ? '\uFFFD' : c));
        return line.toString();
    }

    private static boolean breaksLine(int codePoint) {
        return Character.isISOControl(codePoint)
                || Character.getType(codePoint) == Character.SURROGATE
                || codePoint == 0x2028
                || codePoint == 0x2029;
    }
}
