package org.plumbline.chart;

import java.util.ArrayList;
import java.util.List;

/** A drawing while it is being made: collects marks in the order of painting. */
final class Sketch {

    /** Half the height of a digit as a share of the type size, to centre text on a line. */
    private static final double HALF_CAP = 0.33;

    private final List<Mark> marks = new ArrayList<>();

    void line(double x1, double y1, double x2, double y2, Stroke stroke) {
        marks.add(new Mark.Line(x1, y1, x2, y2, stroke));
    }

    void rect(double x, double y, double width, double height, double radius, Paint paint) {
        marks.add(new Mark.Rect(x, y, width, height, radius, paint));
    }

    void circle(double cx, double cy, double radius, Paint paint) {
        marks.add(new Mark.Circle(cx, cy, radius, paint));
    }

    void polygon(List<Point> corners, Paint paint) {
        marks.add(new Mark.Polygon(corners, paint));
    }

    void text(double x, double baseline, String text, Anchor anchor, TextStyle style) {
        marks.add(new Mark.Text(x, baseline, text, anchor, style));
    }

    /** A text whose digits and capitals are centred on {@code y}. */
    void centred(double x, double y, String text, Anchor anchor, TextStyle style) {
        text(x, y + HALF_CAP * style.size(), text, anchor, style);
    }

    Drawing finish(double width, double height, String sentence, ChartTable table) {
        return new Drawing(width, height, marks, sentence, table);
    }
}
