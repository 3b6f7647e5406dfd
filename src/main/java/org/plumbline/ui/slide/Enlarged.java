package org.plumbline.ui.slide;

import org.plumbline.chart.Drawing;
import org.plumbline.chart.Mark;
import org.plumbline.chart.Paint;
import org.plumbline.chart.Point;
import org.plumbline.chart.Stroke;
import org.plumbline.chart.TextStyle;

import java.util.List;

/** A drawing of the report and the results, as large as the room needs it to be. */
final class Enlarged {

    /** The smallest text of a drawing becomes the smallest a room can read. */
    static final double FACTOR = 32.0 / TextStyle.SMALL;

    private final double factor;
    private final double x;
    private final double y;

    /** With its top left corner at a place. */
    Enlarged(double factor, double x, double y) {
        this.factor = factor;
        this.x = x;
        this.y = y;
    }

    List<Mark> of(Drawing drawing) {
        return drawing.marks().stream().map(this::of).toList();
    }

    private Mark of(Mark mark) {
        return switch (mark) {
            case Mark.Line l ->
                    new Mark.Line(x(l.x1()), y(l.y1()), x(l.x2()), y(l.y2()), of(l.stroke()));
            case Mark.Rect r ->
                    new Mark.Rect(
                            x(r.x()),
                            y(r.y()),
                            factor * r.width(),
                            factor * r.height(),
                            factor * r.radius(),
                            of(r.paint()));
            case Mark.Circle c ->
                    new Mark.Circle(x(c.cx()), y(c.cy()), factor * c.radius(), of(c.paint()));
            case Mark.Polygon p ->
                    new Mark.Polygon(p.corners().stream().map(this::of).toList(), of(p.paint()));
            case Mark.Text t ->
                    new Mark.Text(x(t.x()), y(t.y()), t.text(), t.anchor(), of(t.style()));
        };
    }

    private double x(double at) {
        return x + factor * at;
    }

    private double y(double at) {
        return y + factor * at;
    }

    private Point of(Point point) {
        return new Point(x(point.x()), y(point.y()));
    }

    private TextStyle of(TextStyle style) {
        return new TextStyle(style.ink(), factor * style.size(), style.bold(), style.serif());
    }

    private Paint of(Paint paint) {
        return new Paint(paint.fill(), paint.edge().map(this::of));
    }

    private Stroke of(Stroke stroke) {
        return new Stroke(stroke.ink(), factor * stroke.width(), stroke.dash());
    }
}
