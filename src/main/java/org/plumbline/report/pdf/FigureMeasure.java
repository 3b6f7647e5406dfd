package org.plumbline.report.pdf;

import org.plumbline.chart.Drawing;
import org.plumbline.chart.Ink;
import org.plumbline.report.Figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Measures charts: laid out at the width of their place, never divided. */
final class FigureMeasure {

    /** Points for each unit of a drawing: 96 units and 72 points are an inch. */
    static final double POINTS = 0.75;

    private static final double CAPTION_ROOM = 60;

    private final Typesetter typesetter;
    private final double limit;

    FigureMeasure(Typesetter typesetter, double limit) {
        this.typesetter = typesetter;
        this.limit = limit;
    }

    List<Slice> pieces(Figure figure, Place place) {
        Drawing drawing = figure.chart().draw(place.width() / POINTS);
        double scale = scale(drawing, place.width());
        Tag tag = place.tag().child("Figure").alternative(words(drawing));
        var art = new Fragment.Art(drawing, scale, Optional.of(tag.content()));
        double left = place.alignment().offset(place.width(), drawing.width() * scale);
        var picture =
                Slice.of(drawing.height() * scale, List.of(new Placed(left, 0, art))).around(3, 9);
        return figure.caption().isBlank() ? List.of(picture) : captioned(picture, figure, place);
    }

    private List<Slice> captioned(Slice picture, Figure figure, Place place) {
        var slices = new ArrayList<Slice>();
        slices.add(picture.around(picture.before(), 4.5).keeping(true));
        var style = TypeScale.SMALL.in(Ink.TEXT_MUTED);
        slices.addAll(typesetter.lines(figure.caption(), style, place.width(), place.child("P")));
        return Slices.ending(slices, 9);
    }

    private static String words(Drawing drawing) {
        return drawing.sentence().strip();
    }

    private double scale(Drawing drawing, double width) {
        double byWidth = Math.min(POINTS, width / drawing.width());
        return Math.min(byWidth, (limit - CAPTION_ROOM) / drawing.height());
    }
}
