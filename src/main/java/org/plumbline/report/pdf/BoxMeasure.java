package org.plumbline.report.pdf;

import org.plumbline.chart.Ink;
import org.plumbline.report.Columns;
import org.plumbline.report.Message;
import org.plumbline.report.SignatureLine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Measures what has a shape of its own: columns, messages, lines to sign on. */
final class BoxMeasure {

    private static final double GUTTER = 18;
    private static final double WIDE_GUTTER = 24;
    private static final double PADDING = 12;
    private static final double BAR = 2.25;

    private final Typesetter typesetter;
    private final BlockMeasure blocks;
    private final double limit;

    BoxMeasure(Typesetter typesetter, BlockMeasure blocks, double limit) {
        this.typesetter = typesetter;
        this.blocks = blocks;
        this.limit = limit;
    }

    /** Columns stay on one page unless they are higher than half of it. */
    List<Piece> columns(Columns columns, Place place) {
        int count = columns.parts().size();
        double gutter = count == 2 ? WIDE_GUTTER : GUTTER;
        double shares = columns.parts().stream().mapToDouble(Columns.Part::share).sum();
        double room = place.width() - gutter * (count - 1);
        var lanes = new ArrayList<SideBySide.Lane>();
        double x = 0;
        for (Columns.Part part : columns.parts()) {
            double width = room * part.share() / shares;
            lanes.add(new SideBySide.Lane(x, lane(part, place, width)));
            x += width + gutter;
        }
        var beside = new SideBySide(15, 15, 0, Optional.empty(), Optional.empty(), lanes);
        Slice whole = beside.whole();
        return List.of(whole.height() <= limit / 2 ? whole : beside);
    }

    private List<Slice> lane(Columns.Part part, Place place, double width) {
        var slices = new ArrayList<Slice>();
        if (part.ruled()) {
            var rule = new Placed(0, 0, Fragment.Area.line(width, BAR, Ink.INK));
            slices.add(Slice.of(BAR, List.of(rule)).around(0, 8.25).keeping(true));
        }
        var inner = place.part(width, place.tag().child("Div"));
        for (Slice slice : blocks.slices(part.blocks(), inner)) {
            boolean first = slices.size() <= 1 && part.ruled();
            slices.add(first && slices.size() == 1 ? slice.around(0, slice.after()) : slice);
        }
        return slices;
    }

    List<Slice> message(Message message, Place place) {
        double left = message.tone() == Message.Tone.NOTE ? PADDING : PADDING + BAR;
        var inner = place.part(place.width() - left - PADDING, place.tag().child("Div"));
        var slices = Slices.ending(blocks.slices(message.blocks(), inner), 0);
        Slice whole = Slice.stack(slices).padded(left, PADDING, PADDING).around(12, 12);
        if (whole.height() <= limit) {
            return List.of(whole.keeping(false).over(ground(message.tone(), place, whole, 6)));
        }
        return slices.stream()
                .map(slice -> slice.padded(left, 0, 0))
                .map(slice -> slice.over(ground(message.tone(), place, slice, 0)))
                .toList();
    }

    private static List<Placed> ground(Message.Tone tone, Place place, Slice slice, double radius) {
        return switch (tone) {
            case NOTE -> List.of(area(place, slice, radius, Ink.CANVAS_SUBTLE));
            case HELP -> List.of(area(place, slice, 0, Ink.CANVAS_SUBTLE), bar(slice, Ink.ACCENT));
            case CAUTION ->
                    List.of(area(place, slice, 0, Ink.CAUTION_SUBTLE), bar(slice, Ink.CAUTION));
        };
    }

    private static Placed area(Place place, Slice slice, double radius, Ink ink) {
        var area = new Fragment.Area(place.width(), slice.height(), radius, ink, Optional.empty());
        return new Placed(0, 0, area);
    }

    private static Placed bar(Slice slice, Ink ink) {
        return new Placed(0, 0, Fragment.Area.line(BAR, slice.height(), ink));
    }

    List<Slice> signatures(SignatureLine line, Place place) {
        int count = line.labels().size();
        if (count == 0) {
            return List.of();
        }
        double width = (place.width() - WIDE_GUTTER * (count - 1)) / count;
        var lanes = new ArrayList<SideBySide.Lane>();
        for (int i = 0; i < count; i++) {
            double x = i * (width + WIDE_GUTTER);
            lanes.add(new SideBySide.Lane(x, signature(line.labels().get(i), place, width)));
        }
        return List.of(
                new SideBySide(24, 12, 0, Optional.empty(), Optional.empty(), lanes).whole());
    }

    private List<Slice> signature(String label, Place place, double width) {
        var slices = new ArrayList<Slice>();
        slices.add(Slice.empty(27).keeping(true));
        var rule = new Placed(0, 0, Fragment.Area.line(width, 0.75, Ink.TEXT_MUTED));
        slices.add(Slice.of(0.75, List.of(rule)).around(0, 3).keeping(true));
        var style = TypeScale.SMALL.in(Ink.TEXT_MUTED);
        slices.addAll(typesetter.lines(label, style, width, place.child("P")));
        return slices;
    }
}
