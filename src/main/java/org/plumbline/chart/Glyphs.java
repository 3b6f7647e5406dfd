package org.plumbline.chart;

import java.util.List;
import java.util.stream.Stream;

/** The marks of design section 5, each drawn in one way everywhere. */
final class Glyphs {

    /** Size of the bob on a line of text. */
    static final double BOB = 16;

    static final double RING = 5;
    private static final double BAND_HEIGHT = 11;
    private static final double SQUARE = 9;

    /** From the tip of a bob on a line of text to where its cord begins. */
    private static final double CORD = 19;

    private final Sketch sketch;

    Glyphs(Sketch sketch) {
        this.sketch = sketch;
    }

    /** Lowest to highest. */
    void range(double from, double to, double y) {
        if (to > from) {
            sketch.line(from, y, to, y, Stroke.solid(Ink.RANGE, 2));
        }
    }

    /** The middle half; never thinner than it is high, so that it can be seen. */
    void band(double from, double to, double y) {
        double width = Math.max(to - from, BAND_HEIGHT);
        double left = (from + to - width) / 2;
        sketch.rect(
                left,
                y - BAND_HEIGHT / 2,
                width,
                BAND_HEIGHT,
                BAND_HEIGHT / 2,
                Paint.of(Ink.BAND, Stroke.solid(Ink.RANGE, 1)));
    }

    /** The value of last time: a dotted tick. */
    void lastTime(double x, double y) {
        sketch.line(x, y - 10, x, y + 10, Stroke.dotted(Ink.INK, 2));
    }

    /** The team's median. */
    void ring(double x, double y) {
        sketch.circle(x, y, RING, Paint.of(Ink.CANVAS, Stroke.solid(Ink.INK, 2)));
    }

    /** Where something stood earlier: full if the latest is compared with it, else hollow. */
    void then(double x, double y, boolean compared) {
        Ink fill = compared ? Ink.DOT : Ink.CANVAS;
        sketch.circle(x, y, RING - 0.5, Paint.of(fill, Stroke.solid(Ink.DOT, 1.5)));
    }

    /** The CEO. */
    void square(double x, double y) {
        sketch.rect(x - SQUARE / 2, y - SQUARE / 2, SQUARE, SQUARE, 0, Paint.fill(Ink.INK));
    }

    /** One person's answer in an earlier vote. */
    void faintDot(double x, double y, double radius) {
        sketch.circle(x, y, radius - 0.5, Paint.edge(Stroke.solid(Ink.RANGE, 1)));
    }

    /** An agreed level above other marks on a line at {@code y}: a bob on a short cord. */
    void agreed(double x, double y) {
        double tip = y - RING;
        hangingBob(x, tip - CORD, tip, BOB);
    }

    /** An agreed level: the body of the bob of design section 13, its tip at (x, y). */
    void bob(double x, double tip, double size) {
        double unit = size / 16;
        List<Point> body =
                Stream.of(
                                new Point(-4.8, -12.5),
                                new Point(4.8, -12.5),
                                new Point(5.8, -9.3),
                                new Point(0, 0),
                                new Point(-5.8, -9.3))
                        .map(p -> new Point(x + unit * p.x(), tip + unit * p.y()))
                        .toList();
        sketch.polygon(body, Paint.of(Ink.ACCENT, Stroke.solid(Ink.CANVAS, 1)));
    }

    /** A bob hanging on its line, which begins at {@code top}. */
    void hangingBob(double x, double top, double tip, double size) {
        double shoulder = tip - size / 16 * 12.5;
        if (shoulder > top) {
            sketch.line(x, top, x, shoulder, Stroke.solid(Ink.ACCENT, 2));
        }
        bob(x, tip, size);
    }
}
