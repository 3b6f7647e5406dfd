package org.plumbline.ui.slide;

import org.plumbline.chart.Ink;
import org.plumbline.chart.TextStyle;
import org.plumbline.chart.TextWidth;

import java.util.ArrayList;
import java.util.List;

/** Breaks texts into lines; never cuts one off. */
final class Words {

    /** Painted text may be a little wider than the sum of its letters. */
    private static final double SLACK = 1.012;

    private final TextWidth widths;

    Words(TextWidth widths) {
        this.widths = widths;
    }

    /** The product speaks. */
    static TextStyle plain(Ink ink, double size) {
        return TextStyle.plain(ink, size);
    }

    /** The product speaks up. */
    static TextStyle strong(Ink ink, double size) {
        return TextStyle.strong(ink, size);
    }

    /** The questionnaire or the people speak. */
    static TextStyle serif(Ink ink, double size) {
        return new TextStyle(ink, size, false, true);
    }

    /** The statement of an item. */
    static TextStyle statement(double size) {
        return new TextStyle(Ink.TEXT, size, true, true);
    }

    double width(String text, TextStyle style) {
        return SLACK * widths.of(text, style);
    }

    /** A text as a block of lines no wider than the room. */
    Block block(String text, TextStyle style, double lineHeight, double room) {
        return new Block(lines(text, style, room), style, lineHeight);
    }

    /** The lines of a text; a word wider than the room is broken. None for a blank text. */
    List<String> lines(String text, TextStyle style, double room) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.strip().split("\\R", -1)) {
            broken(paragraph, style, room, lines);
        }
        return List.copyOf(lines);
    }

    private void broken(String paragraph, TextStyle style, double room, List<String> lines) {
        String line = "";
        for (String word : paragraph.strip().split("\\s+", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (width(longer, style) <= room) {
                line = longer;
            } else {
                if (!line.isEmpty()) {
                    lines.add(line);
                }
                line = remainder(word, style, room, lines);
            }
        }
        if (!line.isEmpty()) {
            lines.add(line);
        }
    }

    /** Breaks off as many full lines of a long word as there are; what is left may be all of it. */
    private String remainder(String word, TextStyle style, double room, List<String> lines) {
        String left = word;
        while (width(left, style) > room && left.length() > 1) {
            int end = left.length() - 1;
            while (end > 1 && width(left.substring(0, end), style) > room) {
                end = left.offsetByCodePoints(end, -1);
            }
            int hyphen = left.lastIndexOf('-', end - 1);
            end = hyphen > 0 ? hyphen + 1 : end;
            lines.add(left.substring(0, end));
            left = left.substring(end);
        }
        return left;
    }
}
