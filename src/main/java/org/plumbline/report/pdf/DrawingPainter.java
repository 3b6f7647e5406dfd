package org.plumbline.report.pdf;

import org.plumbline.chart.Anchor;
import org.plumbline.chart.Drawing;
import org.plumbline.chart.Mark;
import org.plumbline.chart.Paint;
import org.plumbline.chart.Point;
import org.plumbline.chart.Stroke;

/** Paints a drawing as vectors and text. */
final class DrawingPainter {

    private final ContentStream stream;
    private final Stock stock;
    private final double left;
    private final double top;
    private final double scale;

    /**
     * @param top of the drawing, going up from the bottom of the page
     * @param scale points for each unit of the drawing
     */
    DrawingPainter(ContentStream stream, Stock stock, double left, double top, double scale) {
        this.stream = stream;
        this.stock = stock;
        this.left = left;
        this.top = top;
        this.scale = scale;
    }

    void paint(Drawing drawing) {
        drawing.marks().forEach(this::paint);
    }

    private void paint(Mark mark) {
        switch (mark) {
            case Mark.Line line -> line(line);
            case Mark.Rect rect -> shape(rect.paint(), () -> rectangle(rect));
            case Mark.Circle circle ->
                    shape(
                            circle.paint(),
                            () ->
                                    stream.circle(
                                            x(circle.cx()),
                                            y(circle.cy()),
                                            circle.radius() * scale));
            case Mark.Polygon polygon -> shape(polygon.paint(), () -> polygon(polygon));
            case Mark.Text text -> text(text);
        }
    }

    private void line(Mark.Line line) {
        begin(line.stroke());
        stream.line(x(line.x1()), y(line.y1()), x(line.x2()), y(line.y2()));
        stream.stroke();
    }

    private void rectangle(Mark.Rect rect) {
        stream.roundRectangle(
                x(rect.x()),
                y(rect.y() + rect.height()),
                rect.width() * scale,
                rect.height() * scale,
                rect.radius() * scale);
    }

    private void polygon(Mark.Polygon polygon) {
        stream.polygon(polygon.corners().stream().map(p -> new Point(x(p.x()), y(p.y()))).toList());
    }

    private void shape(Paint paint, Runnable outline) {
        paint.fill()
                .ifPresent(
                        ink -> {
                            stream.fillColour(stock.palette().colour(ink));
                            outline.run();
                            stream.fill();
                        });
        paint.edge()
                .ifPresent(
                        edge -> {
                            begin(edge);
                            outline.run();
                            stream.stroke();
                        });
    }

    private void begin(Stroke stroke) {
        stream.strokeColour(stock.palette().colour(stroke.ink()));
        stream.lineWidth(stroke.width() * scale);
        stream.dash(stroke.dash().on() * scale, stroke.dash().off() * scale);
    }

    private void text(Mark.Text text) {
        var style = text.style();
        var face = Typeface.of(style.serif(), style.bold(), false);
        var type = new TypeStyle(face, style.size() * scale, 0, style.ink());
        String clean = stock.clean().clean(text.text(), face).replace('\n', ' ');
        double x = x(text.x()) - before(text.anchor(), stock.fonts().width(clean, type));
        stream.fillColour(stock.palette().colour(style.ink()));
        // The space keeps the words of neighbours apart when the text is taken out.
        stock.fonts().show(stream, clean + " ", type, x, y(text.y()));
    }

    private static double before(Anchor anchor, double width) {
        return switch (anchor) {
            case START -> 0;
            case MIDDLE -> width / 2;
            case END -> width;
        };
    }

    private double x(double inDrawing) {
        return left + inDrawing * scale;
    }

    private double y(double inDrawing) {
        return top - inDrawing * scale;
    }
}
