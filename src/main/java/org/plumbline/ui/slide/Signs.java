package org.plumbline.ui.slide;

import org.plumbline.chart.Ink;
import org.plumbline.chart.Paint;
import org.plumbline.chart.Point;
import org.plumbline.chart.Stroke;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The signs on a slide that are not text. */
final class Signs {

    private static final int DASHES = 14;
    private static final int ROUND = 30;

    private final Page page;

    Signs(Page page) {
        this.page = page;
    }

    /** The bob with its piece of line, its tip pointing down (design section 13). */
    void bob(double x, double top, double height) {
        double unit = height / 23;
        page.line(x, top, x, top + 7.5 * unit, Stroke.solid(Ink.ACCENT, Math.max(2, 1.4 * unit)));
        page.rect(
                x - 2.5 * unit,
                top + 6.5 * unit,
                5 * unit,
                3 * unit,
                unit * 0.6,
                Paint.fill(Ink.ACCENT));
        page.polygon(
                Stream.of(
                                new Point(-4.8, 10.5),
                                new Point(4.8, 10.5),
                                new Point(5.8, 13.7),
                                new Point(0, 23),
                                new Point(-5.8, 13.7))
                        .map(p -> new Point(x + unit * p.x(), top + unit * p.y()))
                        .toList(),
                Paint.fill(Ink.ACCENT));
    }

    /** A vote that is in. */
    void tick(double x, double y, double radius) {
        page.circle(x, y, radius, Paint.fill(Ink.ACCENT));
        double u = radius / 10;
        page.polygon(
                Stream.of(
                                new Point(-4.6, 0.2),
                                new Point(-3.4, -1.1),
                                new Point(-1.3, 1.1),
                                new Point(3.4, -3.6),
                                new Point(4.6, -2.3),
                                new Point(-1.3, 3.7))
                        .map(p -> new Point(x + u * p.x(), y + u * p.y()))
                        .toList(),
                Paint.fill(Ink.CANVAS));
    }

    /** A vote that is not in yet. */
    void dashedRing(double x, double y, double radius) {
        double r = radius - 2;
        for (int i = 0; i < DASHES; i++) {
            Point from = around(x, y, r, 2 * Math.PI * i / DASHES);
            Point to = around(x, y, r, 2 * Math.PI * (i + 0.55) / DASHES);
            page.line(from.x(), from.y(), to.x(), to.y(), Stroke.solid(Ink.RANGE, 4));
        }
    }

    /** A speech bubble. */
    void bubble(double x, double y, double radius) {
        double gap = Math.PI / 7;
        double corner = Math.PI * 3 / 4;
        List<Point> edge =
                Stream.concat(
                                IntStream.rangeClosed(0, ROUND)
                                        .mapToObj(
                                                i ->
                                                        around(
                                                                x,
                                                                y,
                                                                radius,
                                                                corner
                                                                        + gap
                                                                        + (2 * Math.PI - 2 * gap)
                                                                                * i
                                                                                / ROUND)),
                                Stream.of(around(x, y, radius * 1.42, corner)))
                        .toList();
        page.polygon(edge, Paint.edge(Stroke.solid(Ink.ACCENT, 4)));
    }

    private static Point around(double x, double y, double radius, double angle) {
        return new Point(x + radius * Math.cos(angle), y + radius * Math.sin(angle));
    }
}
