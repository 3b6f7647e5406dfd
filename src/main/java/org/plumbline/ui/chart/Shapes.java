package org.plumbline.ui.chart;

import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

import org.plumbline.chart.Dash;
import org.plumbline.chart.Drawing;
import org.plumbline.chart.Ink;
import org.plumbline.chart.Mark;
import org.plumbline.chart.Paint;
import org.plumbline.chart.Palette;
import org.plumbline.chart.Point;
import org.plumbline.chart.Rgb;
import org.plumbline.chart.Stroke;
import org.plumbline.chart.TextStyle;

import java.util.List;

/** Turns the marks of a drawing into shapes, with straight edges on whole pixels. */
public final class Shapes {

    private final Palette palette;

    /** Paints in the colours of a theme. */
    public Shapes(Palette palette) {
        this.palette = palette;
    }

    List<Node> of(Drawing drawing) {
        return of(drawing.marks());
    }

    /** The shapes of marks, in their order. */
    public List<Node> of(List<Mark> marks) {
        return marks.stream().map(this::of).toList();
    }

    private Node of(Mark mark) {
        return switch (mark) {
            case Mark.Line line -> line(line);
            case Mark.Rect rect -> rect(rect);
            case Mark.Circle circle ->
                    painted(new Circle(circle.cx(), circle.cy(), circle.radius()), circle.paint());
            case Mark.Polygon polygon -> polygon(polygon);
            case Mark.Text text -> text(text);
        };
    }

    private Line line(Mark.Line mark) {
        double width = mark.stroke().width();
        boolean upright = mark.x1() == mark.x2();
        boolean level = mark.y1() == mark.y2();
        Line line =
                new Line(
                        upright ? onPixel(mark.x1(), width) : mark.x1(),
                        level ? onPixel(mark.y1(), width) : mark.y1(),
                        upright ? onPixel(mark.x2(), width) : mark.x2(),
                        level ? onPixel(mark.y2(), width) : mark.y2());
        stroke(line, mark.stroke());
        return line;
    }

    private Rectangle rect(Mark.Rect mark) {
        double edge = mark.paint().edge().map(Stroke::width).orElse(0.0);
        double left = onPixel(mark.x(), edge);
        double top = onPixel(mark.y(), edge);
        double right = onPixel(mark.x() + mark.width(), edge);
        double bottom = onPixel(mark.y() + mark.height(), edge);
        Rectangle rectangle =
                new Rectangle(left, top, Math.max(right - left, 1), Math.max(bottom - top, 1));
        rectangle.setArcWidth(2 * mark.radius());
        rectangle.setArcHeight(2 * mark.radius());
        return painted(rectangle, mark.paint());
    }

    private Polygon polygon(Mark.Polygon mark) {
        Polygon polygon = new Polygon();
        for (Point corner : mark.corners()) {
            polygon.getPoints().addAll(corner.x(), corner.y());
        }
        return painted(polygon, mark.paint());
    }

    private Text text(Mark.Text mark) {
        Text text = new Text(mark.text());
        TextStyle style = mark.style();
        text.setFont(Font.font(family(style), style.size()));
        // Fonts are inherited from the stylesheet; only a style of its own keeps this one.
        text.setStyle("-fx-font: " + style.size() + "px \"" + family(style) + "\";");
        text.setFill(colour(style.ink()));
        double width = text.getLayoutBounds().getWidth();
        double left =
                switch (mark.anchor()) {
                    case START -> mark.x();
                    case MIDDLE -> mark.x() - width / 2;
                    case END -> mark.x() - width;
                };
        text.setX(Math.rint(left));
        text.setY(Math.rint(mark.y()));
        return text;
    }

    private static String family(TextStyle style) {
        String face = style.serif() ? "Source Serif 4" : "Source Sans 3";
        return style.bold() ? face + " Semibold" : face;
    }

    private <S extends Shape> S painted(S shape, Paint paint) {
        shape.setFill(paint.fill().map(this::colour).orElse(Color.TRANSPARENT));
        paint.edge().ifPresent(edge -> stroke(shape, edge));
        return shape;
    }

    private void stroke(Shape shape, Stroke stroke) {
        shape.setStroke(colour(stroke.ink()));
        shape.setStrokeWidth(stroke.width());
        shape.setStrokeLineCap(StrokeLineCap.BUTT);
        if (stroke.dash() != Dash.SOLID) {
            shape.getStrokeDashArray().addAll(stroke.dash().on(), stroke.dash().off());
        }
    }

    private Color colour(Ink ink) {
        Rgb rgb = palette.colour(ink);
        return Color.rgb(rgb.red(), rgb.green(), rgb.blue());
    }

    /** Where a line of odd width, centred on the result, fills whole pixels. */
    private static double onPixel(double at, double width) {
        return Math.round(width) % 2 == 1 ? Math.floor(at) + 0.5 : Math.round(at);
    }
}
