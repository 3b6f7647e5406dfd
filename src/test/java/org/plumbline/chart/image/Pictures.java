package org.plumbline.chart.image;

import org.plumbline.chart.ChartTable;
import org.plumbline.chart.Dash;
import org.plumbline.chart.DotStrip;
import org.plumbline.chart.Drawing;
import org.plumbline.chart.Ink;
import org.plumbline.chart.Lettering;
import org.plumbline.chart.Mark;
import org.plumbline.chart.Paint;
import org.plumbline.chart.Point;
import org.plumbline.chart.Stroke;
import org.plumbline.i18n.Messages;
import org.plumbline.scoring.Distribution;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Drawings to paint. */
final class Pictures {

    private Pictures() {}

    /** Three say 1, two say 2, two say 4; level 2 is agreed; somebody said 0 in the first vote. */
    static Drawing dots() {
        return new DotStrip(
                        new Distribution(0, List.of(0, 3, 2, 0, 2, 0)),
                        Optional.of(new Distribution(0, List.of(1, 2, 2, 0, 2, 0))),
                        OptionalInt.of(2),
                        Lettering.of(Messages.english()))
                .draw(320);
    }

    /** One mark of each shape where it is easily found. */
    static Drawing shapes() {
        return drawing(
                List.of(
                        new Mark.Rect(10, 10, 40, 20, 5, Paint.fill(Ink.ACCENT)),
                        new Mark.Rect(60, 10, 40, 20, 0, Paint.edge(edge(2, Dash.SOLID))),
                        new Mark.Circle(130, 20, 10, Paint.of(Ink.DOT, edge(2, Dash.SOLID))),
                        new Mark.Polygon(
                                List.of(new Point(160, 10), new Point(190, 10), new Point(175, 30)),
                                Paint.fill(Ink.GOOD)),
                        new Mark.Line(10, 50, 190, 50, edge(4, Dash.DASHED))));
    }

    static Drawing drawing(List<Mark> marks) {
        return new Drawing(200, 60, marks, "What it shows.", table());
    }

    private static ChartTable table() {
        return new ChartTable(
                List.of("Section", "Score", "Answers"),
                List.of(List.of("Trust & care", "42", "8"), List.of("Method", "30", "")));
    }

    private static Stroke edge(double width, Dash dash) {
        return new Stroke(Ink.INK, width, dash);
    }
}
