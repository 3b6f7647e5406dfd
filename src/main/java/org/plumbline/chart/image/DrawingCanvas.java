package org.plumbline.chart.image;

import org.plumbline.chart.Dash;
import org.plumbline.chart.Drawing;
import org.plumbline.chart.Ink;
import org.plumbline.chart.Mark;
import org.plumbline.chart.Paint;
import org.plumbline.chart.Palette;
import org.plumbline.chart.Point;
import org.plumbline.chart.Rgb;
import org.plumbline.chart.Stroke;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;

/** Paints the marks of a drawing with Java2D. */
final class DrawingCanvas {

    private static final float MITER = 10;

    private final Graphics2D canvas;
    private final Palette palette;
    private final TextOutline outlines;

    DrawingCanvas(Graphics2D canvas, Palette palette, Faces faces) {
        this.canvas = canvas;
        this.palette = palette;
        this.outlines = new TextOutline(faces);
    }

    /** Paints a drawing upon its ground, a unit as wide as {@code scale} pixels. */
    void paint(Drawing drawing, double scale) {
        canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        canvas.setRenderingHint(
                RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        canvas.scale(scale, scale);
        canvas.setColor(colour(Ink.CANVAS));
        // A pixel more each way: the picture is rounded up to whole pixels.
        canvas.fill(new Rectangle2D.Double(-1, -1, drawing.width() + 2, drawing.height() + 2));
        drawing.marks().forEach(this::paint);
    }

    private void paint(Mark mark) {
        switch (mark) {
            case Mark.Line line ->
                    edge(
                            new Line2D.Double(line.x1(), line.y1(), line.x2(), line.y2()),
                            line.stroke());
            case Mark.Rect rect -> area(rectangle(rect), rect.paint());
            case Mark.Circle circle -> area(ellipse(circle), circle.paint());
            case Mark.Polygon polygon -> area(path(polygon), polygon.paint());
            case Mark.Text text -> text(text);
        }
    }

    private static Shape rectangle(Mark.Rect rect) {
        double arc = 2 * rect.radius();
        return new RoundRectangle2D.Double(
                rect.x(), rect.y(), rect.width(), rect.height(), arc, arc);
    }

    private static Shape ellipse(Mark.Circle circle) {
        double size = 2 * circle.radius();
        return new Ellipse2D.Double(
                circle.cx() - circle.radius(), circle.cy() - circle.radius(), size, size);
    }

    private static Shape path(Mark.Polygon polygon) {
        var path = new Path2D.Double();
        Point first = polygon.corners().getFirst();
        path.moveTo(first.x(), first.y());
        polygon.corners().stream().skip(1).forEach(corner -> path.lineTo(corner.x(), corner.y()));
        path.closePath();
        return path;
    }

    private void text(Mark.Text text) {
        canvas.setColor(colour(text.style().ink()));
        canvas.fill(outlines.of(text));
    }

    private void area(Shape shape, Paint paint) {
        paint.fill()
                .ifPresent(
                        ink -> {
                            canvas.setColor(colour(ink));
                            canvas.fill(shape);
                        });
        paint.edge().ifPresent(stroke -> edge(shape, stroke));
    }

    private void edge(Shape shape, Stroke stroke) {
        canvas.setColor(colour(stroke.ink()));
        canvas.setStroke(pen(stroke));
        canvas.draw(shape);
    }

    private static BasicStroke pen(Stroke stroke) {
        float width = (float) stroke.width();
        Dash dash = stroke.dash();
        if (dash == Dash.SOLID) {
            return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, MITER);
        }
        float[] rhythm = {(float) dash.on(), (float) dash.off()};
        return new BasicStroke(
                width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, MITER, rhythm, 0);
    }

    private Color colour(Ink ink) {
        Rgb rgb = palette.colour(ink);
        return new Color(rgb.red(), rgb.green(), rgb.blue());
    }
}
