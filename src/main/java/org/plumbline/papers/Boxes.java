package org.plumbline.papers;

import org.plumbline.chart.Anchor;
import org.plumbline.chart.ChartTable;
import org.plumbline.chart.Drawing;
import org.plumbline.chart.Ink;
import org.plumbline.chart.Mark;
import org.plumbline.chart.Paint;
import org.plumbline.chart.Stroke;
import org.plumbline.chart.TextStyle;
import org.plumbline.report.Figure;

import java.util.ArrayList;
import java.util.List;

/** Boxes to tick. */
final class Boxes {

    private static final double SIDE = 22;
    private static final double EDGE = 1.25;
    private static final double STEP = 62;
    private static final double WIDE = 116;
    private static final double LABEL = 18;

    private Boxes() {}

    /** One empty box. */
    static Figure one(String words) {
        return Figure.of(drawing(SIDE + 2 * EDGE, SIDE + 2 * EDGE, List.of(box(EDGE)), words));
    }

    /**
     * A row of boxes, each above its label.
     *
     * @param labels short ones, such as digits
     * @param wideLabels longer ones at the end
     */
    static Figure row(List<String> labels, List<String> wideLabels, String words) {
        List<Mark> marks = new ArrayList<>();
        double x = EDGE;
        for (String label : labels) {
            marks.add(box(x));
            marks.add(label(x + SIDE / 2, label, Anchor.MIDDLE));
            x += STEP;
        }
        for (String label : wideLabels) {
            marks.add(box(x));
            marks.add(label(x, label, Anchor.START));
            x += WIDE;
        }
        return Figure.of(drawing(x, SIDE + 2 * EDGE + LABEL, marks, words));
    }

    private static Mark label(double x, String label, Anchor anchor) {
        return new Mark.Text(
                x,
                SIDE + 2 * EDGE + LABEL - 4,
                label,
                anchor,
                TextStyle.plain(Ink.TEXT, TextStyle.BODY));
    }

    private static Mark box(double x) {
        return new Mark.Rect(
                x, EDGE, SIDE, SIDE, 3, Paint.edge(Stroke.solid(Ink.TEXT_MUTED, EDGE)));
    }

    private static Drawing drawing(double width, double height, List<Mark> marks, String words) {
        return new Drawing(width, height, marks, words, new ChartTable(List.of(words), List.of()));
    }
}
