package org.plumbline.ui.slide;

import org.plumbline.chart.Anchor;
import org.plumbline.chart.Ink;
import org.plumbline.chart.Mark;
import org.plumbline.chart.Paint;
import org.plumbline.chart.Point;
import org.plumbline.chart.Stroke;
import org.plumbline.chart.TextStyle;
import org.plumbline.i18n.Messages;

import java.util.ArrayList;
import java.util.List;

/** A slide while it is being painted: collects marks, and knows words and room. */
final class Page {

    /** Half the height of a capital as a share of the type size. */
    private static final double HALF_CAP = 0.33;

    private final Sheet sheet;
    private final Words words;
    private final Messages messages;
    private final List<Mark> marks = new ArrayList<>();

    Page(Sheet sheet, Words words, Messages messages) {
        this.sheet = sheet;
        this.words = words;
        this.messages = messages;
    }

    /** A page of the same kind for something that moves on its own. */
    Page layer() {
        return new Page(sheet, words, messages);
    }

    Sheet sheet() {
        return sheet;
    }

    Words words() {
        return words;
    }

    Messages messages() {
        return messages;
    }

    String get(String key, Object... arguments) {
        return arguments.length == 0 ? messages.get(key) : messages.get(key, arguments);
    }

    List<Mark> marks() {
        return List.copyOf(marks);
    }

    void add(List<Mark> more) {
        marks.addAll(more);
    }

    void line(double x1, double y1, double x2, double y2, Stroke stroke) {
        marks.add(new Mark.Line(x1, y1, x2, y2, stroke));
    }

    /** A line from side to side that divides. */
    void rule(double left, double right, double y) {
        line(left, y, right, y, Stroke.solid(Ink.BORDER, 2));
    }

    void rect(double x, double y, double width, double height, double radius, Paint paint) {
        marks.add(new Mark.Rect(x, y, width, height, radius, paint));
    }

    /** A card with its edge. */
    void card(double x, double y, double width, double height) {
        rect(x, y, width, height, 16, Paint.of(Ink.CANVAS_SUBTLE, Stroke.solid(Ink.BORDER, 2)));
    }

    void circle(double x, double y, double radius, Paint paint) {
        marks.add(new Mark.Circle(x, y, radius, paint));
    }

    void polygon(List<Point> corners, Paint paint) {
        marks.add(new Mark.Polygon(corners, paint));
    }

    /** A line of text whose capitals are centred on y; nothing for an empty one. */
    void write(double x, double y, String text, Anchor anchor, TextStyle style) {
        if (!text.isEmpty()) {
            marks.add(new Mark.Text(x, y + HALF_CAP * style.size(), text, anchor, style));
        }
    }

    /**
     * A block of text below a top.
     *
     * @return where it ends
     */
    double write(double x, double top, Block block, Anchor anchor) {
        double y = top + block.lineHeight() / 2;
        for (String line : block.lines()) {
            write(x, y, line, anchor, block.style());
            y += block.lineHeight();
        }
        return top + block.height();
    }

    double width(String text, TextStyle style) {
        return words.width(text, style);
    }
}
