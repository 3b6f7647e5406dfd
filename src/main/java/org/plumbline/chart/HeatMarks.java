package org.plumbline.chart;

import java.util.ArrayList;
import java.util.List;

/** Paints the fields of a {@link HeatMap} (design 00b). */
final class HeatMarks {

    private static final double EYE = 8;
    private static final double LID = 4.5;
    private static final int STEPS = 8;

    private final Sketch sketch;
    private final Lettering lettering;

    HeatMarks(Sketch sketch, Lettering lettering) {
        this.sketch = sketch;
        this.lettering = lettering;
    }

    void draw(HeatField field, HeatPlace at) {
        double x = at.x() + at.width() / 2;
        double y = at.y() + at.height() / 2;
        switch (field) {
            case HeatField.Value value -> {
                Stroke edge = Stroke.solid(Ink.rampEdge(value.step()), 1);
                rect(at, Paint.of(Ink.ramp(value.step()), edge));
                TextStyle style = TextStyle.strong(Ink.rampText(value.step()), TextStyle.SMALL);
                sketch.centred(x, y, value.text(), Anchor.MIDDLE, style);
            }
            case HeatField.Hidden _ -> {
                rect(at, Paint.of(Ink.CANVAS_SUBTLE, Stroke.solid(Ink.BORDER, 1)));
                crossedEye(x, y);
            }
            case HeatField.None _ -> {
                rect(at, Paint.edge(Stroke.dashed(Ink.RANGE, 1)));
                String none = lettering.get("chart.heat.none");
                String text = lettering.fit(none, RowFrame.SMALL, at.width() - 4);
                sketch.centred(x, y, text, Anchor.MIDDLE, RowFrame.SMALL);
            }
        }
    }

    private void rect(HeatPlace at, Paint paint) {
        sketch.rect(at.x(), at.y(), at.width(), at.height(), 3, paint);
    }

    private void crossedEye(double x, double y) {
        Stroke stroke = Stroke.solid(Ink.TEXT_MUTED, 1.3);
        List<Point> lids = new ArrayList<>();
        for (int step = 0; step < 2 * STEPS; step++) {
            double angle = Math.PI * step / STEPS;
            double pinched = Math.signum(Math.sin(angle)) * Math.sin(angle) * Math.sin(angle);
            lids.add(new Point(x + EYE * Math.cos(angle), y - LID * pinched));
        }
        sketch.polygon(lids, Paint.edge(stroke));
        sketch.circle(x, y, 2.2, Paint.edge(stroke));
        sketch.line(x - 6, y + 7, x + 6, y - 7, stroke);
    }
}
