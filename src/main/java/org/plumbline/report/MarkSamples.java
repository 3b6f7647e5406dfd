package org.plumbline.report;

import org.plumbline.chart.ChartTable;
import org.plumbline.chart.Drawing;
import org.plumbline.chart.Ink;
import org.plumbline.chart.Mark;
import org.plumbline.chart.Paint;
import org.plumbline.chart.Point;
import org.plumbline.chart.Stroke;

import java.util.ArrayList;
import java.util.List;

/** The marks that occur in this report, each as it stands in the charts. */
final class MarkSamples {

    private static final double WIDTH = 40;
    private static final double HEIGHT = 20;
    private static final double X = WIDTH / 2;
    private static final double Y = HEIGHT / 2;

    private final Material material;

    MarkSamples(Material material) {
        this.material = material;
    }

    List<MarkSample> used() {
        List<MarkSample> samples = new ArrayList<>();
        if (!material.options().withholds(Withheld.DOTS)) {
            samples.add(dot());
        }
        if (material.items().stream().anyMatch(item -> item.result().ceo().isPresent())
                || material.result().ceo().self().isPresent()) {
            samples.add(ring());
            samples.add(square());
        }
        if (material.result().overall().range().isPresent()) {
            samples.add(band());
        }
        if (material.items().stream().anyMatch(i -> i.result().agreedLevel().isPresent())) {
            samples.add(bob());
        }
        if (material.items().stream().anyMatch(i -> i.result().secondVotes().isPresent())) {
            samples.add(firstVote());
        }
        return samples;
    }

    private MarkSample dot() {
        return sample(
                new Mark.Circle(X, Y, 6, Paint.fill(Ink.DOT)),
                text("report.read.mark.dot"),
                text("report.read.mark.dot.means"));
    }

    private MarkSample firstVote() {
        return sample(
                new Mark.Circle(X, Y, 5.5, Paint.edge(Stroke.solid(Ink.RANGE, 1))),
                text("report.read.mark.first"),
                text("report.read.mark.first.means"));
    }

    private MarkSample band() {
        return sample(
                new Mark.Line(4, Y, WIDTH - 4, Y, Stroke.solid(Ink.INK, 2)),
                text("report.read.mark.band"),
                text("report.read.mark.band.means"));
    }

    private MarkSample ring() {
        Paint paint = Paint.of(Ink.CANVAS, Stroke.solid(Ink.INK, 2));
        return sample(
                new Mark.Circle(X, Y, 5, paint),
                text("report.read.mark.ring"),
                text("report.read.mark.ring.means"));
    }

    private MarkSample square() {
        return sample(
                new Mark.Rect(X - 4.5, Y - 4.5, 9, 9, 0, Paint.fill(Ink.INK)),
                text("report.read.mark.square"),
                text("report.read.mark.square.means"));
    }

    private MarkSample bob() {
        List<Point> corners =
                List.of(
                        new Point(X - 4.8, Y - 6.5),
                        new Point(X + 4.8, Y - 6.5),
                        new Point(X + 5.8, Y - 3.3),
                        new Point(X, Y + 6),
                        new Point(X - 5.8, Y - 3.3));
        return sample(
                new Mark.Polygon(corners, Paint.fill(Ink.ACCENT)),
                text("report.read.mark.bob"),
                text("report.read.mark.bob.means"));
    }

    private static MarkSample sample(Mark mark, String name, String meaning) {
        ChartTable table = new ChartTable(List.of(name), List.of());
        return new MarkSample(
                new Drawing(WIDTH, HEIGHT, List.of(mark), name, table), name, meaning);
    }

    private String text(String key) {
        return material.text(key);
    }
}
