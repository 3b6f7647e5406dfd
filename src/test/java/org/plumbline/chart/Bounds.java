package org.plumbline.chart;

import java.util.List;

/** The box a mark fills, edges of lines included. */
record Bounds(double left, double top, double right, double bottom) {

    private static final TextWidth WIDTHS = new SourceWidths();

    static Bounds of(Mark mark) {
        return switch (mark) {
            case Mark.Line line ->
                    new Bounds(
                            Math.min(line.x1(), line.x2()),
                            Math.min(line.y1(), line.y2()),
                            Math.max(line.x1(), line.x2()),
                            Math.max(line.y1(), line.y2()));
            case Mark.Rect rect ->
                    new Bounds(
                            rect.x(), rect.y(), rect.x() + rect.width(), rect.y() + rect.height());
            case Mark.Circle circle ->
                    new Bounds(
                            circle.cx() - circle.radius(),
                            circle.cy() - circle.radius(),
                            circle.cx() + circle.radius(),
                            circle.cy() + circle.radius());
            case Mark.Polygon polygon -> of(polygon.corners());
            case Mark.Text text -> of(text);
        };
    }

    private static Bounds of(List<Point> corners) {
        return new Bounds(
                corners.stream().mapToDouble(Point::x).min().orElseThrow(),
                corners.stream().mapToDouble(Point::y).min().orElseThrow(),
                corners.stream().mapToDouble(Point::x).max().orElseThrow(),
                corners.stream().mapToDouble(Point::y).max().orElseThrow());
    }

    /** Capitals and digits; descenders are a quarter of the size. */
    private static Bounds of(Mark.Text text) {
        double width = WIDTHS.of(text.text(), text.style());
        double left =
                switch (text.anchor()) {
                    case START -> text.x();
                    case MIDDLE -> text.x() - width / 2;
                    case END -> text.x() - width;
                };
        double size = text.style().size();
        return new Bounds(left, text.y() - 0.7 * size, left + width, text.y() + 0.2 * size);
    }

    boolean overlaps(Bounds other) {
        return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }

    boolean within(double width, double height) {
        return left >= -0.01 && top >= -0.01 && right <= width + 0.01 && bottom <= height + 0.01;
    }
}
