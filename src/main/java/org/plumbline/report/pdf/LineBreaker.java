package org.plumbline.report.pdf;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds where lines of text end: after spaces and hyphens as the rules of Unicode allow, and inside
 * a word only if the word is wider than the line.
 */
final class LineBreaker {

    /**
     * A line, from a character to the one before which the next line begins.
     *
     * @param width without the space at its end
     */
    record Range(int from, int to, double width) {}

    private static final Pattern CLUSTER = Pattern.compile("\\X");
    private static final double TOLERANCE = 0.01;

    private final String text;
    private final double[] positions;
    private final double width;
    private final List<Range> lines = new ArrayList<>();
    private int lineStart;
    private int lineEnd;

    /**
     * @param positions how far from the start of the text each character begins, and the end
     * @param width of the line, in the unit of the positions
     */
    LineBreaker(String text, double[] positions, double width) {
        this.text = text;
        this.positions = positions;
        this.width = width;
    }

    /** The lines in order; one empty line for empty text. */
    List<Range> lines() {
        BreakIterator words = BreakIterator.getLineInstance(Locale.ROOT);
        words.setText(text);
        int from = words.first();
        for (int to = words.next(); to != BreakIterator.DONE; to = words.next()) {
            if (!insideWord(to)) {
                word(from, to);
                from = to;
            }
        }
        if (lineEnd > lineStart || lines.isEmpty()) {
            endLine();
        }
        return List.copyOf(lines);
    }

    /** Where the rules of the JDK would break and a reader would not. */
    private boolean insideWord(int at) {
        return at < text.length() && (joins(at) || closes(at));
    }

    /** An apostrophe between letters joins them. */
    private boolean joins(int at) {
        return text.charAt(at - 1) == '’' && Character.isLetter(text.charAt(at));
    }

    /** The quotation mark that opens in English closes in German: „so“. */
    private boolean closes(int at) {
        return text.charAt(at) == '“' && !Character.isWhitespace(text.charAt(at - 1));
    }

    private void word(int from, int to) {
        if (!fits(lineStart, to) && lineEnd > lineStart) {
            endLine();
        }
        if (fits(lineStart, to)) {
            lineEnd = to;
        } else {
            letters(from, to);
        }
        if (text.charAt(to - 1) == '\n') {
            endLine();
        }
    }

    /** A word wider than the line fills line after line. */
    private void letters(int from, int to) {
        Matcher letters = CLUSTER.matcher(text).region(from, to);
        while (letters.find()) {
            if (!fits(lineStart, letters.end()) && lineEnd > lineStart) {
                endLine();
            }
            lineEnd = letters.end();
        }
    }

    private boolean fits(int from, int to) {
        return inked(from, to) <= width + TOLERANCE;
    }

    private double inked(int from, int to) {
        int end = to;
        while (end > from && (text.charAt(end - 1) == ' ' || text.charAt(end - 1) == '\n')) {
            end--;
        }
        return positions[end] - positions[from];
    }

    private void endLine() {
        lines.add(new Range(lineStart, lineEnd, inked(lineStart, lineEnd)));
        lineStart = lineEnd;
    }
}
