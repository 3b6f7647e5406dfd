package org.plumbline.chart;

import java.util.List;

/** One thing painted in a drawing; later marks lie above earlier ones. */
public sealed interface Mark {

    /** A straight line. */
    record Line(double x1, double y1, double x2, double y2, Stroke stroke) implements Mark {}

    /**
     * A rectangle.
     *
     * @param radius of its corners, 0 for square ones, at most half of the shorter side
     */
    record Rect(double x, double y, double width, double height, double radius, Paint paint)
            implements Mark {}

    /** A circle around a centre. */
    record Circle(double cx, double cy, double radius, Paint paint) implements Mark {}

    /**
     * A closed shape of straight sides.
     *
     * @param corners at least three
     */
    record Polygon(List<Point> corners, Paint paint) implements Mark {
        public Polygon {
            corners = List.copyOf(corners);
        }
    }

    /**
     * One line of text, never wrapped.
     *
     * @param y of the baseline
     */
    record Text(double x, double y, String text, Anchor anchor, TextStyle style) implements Mark {}
}
