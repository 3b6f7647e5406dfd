package org.plumbline.report.pdf;

import org.plumbline.chart.Ink;
import org.plumbline.report.Chip;
import org.plumbline.report.ChipLine;
import org.plumbline.report.RichText;
import org.plumbline.report.RunStyle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Measures chips and the legend of the ramp. */
final class ChipMeasure {

    private static final double HEIGHT = 17.25;
    private static final double PADDING = 7.5;
    private static final double DIGIT_ROOM = 4.5;
    private static final double BETWEEN = 6;
    private static final double LEGEND_BETWEEN = 12;
    private static final double FIELD_WIDTH = 18;
    private static final double FIELD_HEIGHT = 13.5;

    private final Typesetter typesetter;

    ChipMeasure(Typesetter typesetter) {
        this.typesetter = typesetter;
    }

    /** The width of a round chip. */
    double width(Chip chip) {
        return 2 * PADDING + digitWidth(chip) + nameWidth(chip);
    }

    /** A round chip; its text belongs to a place in the structure tree. */
    Slice chip(Chip chip, Optional<TagContent> content) {
        TypeStyle style = TypeScale.CHIP.in(textInk(chip.ramp()));
        double baseline = baseline(style, HEIGHT);
        var placed = new ArrayList<Placed>();
        placed.add(new Placed(0, 0, ground(chip.ramp(), width(chip), HEIGHT, HEIGHT / 2)));
        if (!chip.digit().isBlank()) {
            var digit = typesetter.glyphs(chip.digit() + " ", style, content);
            placed.add(new Placed(PADDING, baseline, digit));
        }
        var name = typesetter.glyphs(chip.name() + " ", style, content);
        placed.add(new Placed(PADDING + digitWidth(chip), baseline, name));
        return Slice.of(HEIGHT, placed);
    }

    List<Slice> line(ChipLine line, Place place) {
        TagContent content = place.tag().child("P").content();
        boolean legend = line.look() == ChipLine.Look.LEGEND;
        var slices = new ArrayList<Slice>();
        var row = new ArrayList<Placed>();
        double x = 0;
        for (Chip chip : line.chips()) {
            Slice shown = legend ? legend(chip, content) : chip(chip, Optional.of(content));
            double width = legend ? legendWidth(chip) : width(chip);
            if (width > place.width()) {
                slices.addAll(asText(chip, place, content));
                continue;
            }
            if (x > 0 && x + width > place.width()) {
                slices.add(row(row, x, legend, place));
                row.clear();
                x = 0;
            }
            double left = x;
            shown.content().forEach(placed -> row.add(placed.moved(left, 0)));
            x += width + (legend ? LEGEND_BETWEEN : BETWEEN);
        }
        if (!row.isEmpty()) {
            slices.add(row(row, x, legend, place));
        }
        return Slices.ending(slices, legend ? 9 : 3);
    }

    private static Slice row(List<Placed> row, double end, boolean legend, Place place) {
        double width = end - (legend ? LEGEND_BETWEEN : BETWEEN);
        double left = place.alignment().offset(place.width(), width);
        var moved = row.stream().map(placed -> placed.moved(left, 0)).toList();
        return Slice.of(HEIGHT, moved).around(0, 3);
    }

    /** A chip too wide for its place is set as text: no word is ever cut. */
    private List<Slice> asText(Chip chip, Place place, TagContent content) {
        var text = RichText.of((chip.digit() + " " + chip.name()).strip(), RunStyle.STRONG);
        return typesetter.lines(
                text,
                TypeScale.SMALL,
                place.width(),
                place.alignment(),
                Optional.of(content.owner()));
    }

    private Slice legend(Chip chip, TagContent content) {
        var placed = new ArrayList<>(field(chip, content));
        var name = typesetter.glyphs(chip.name() + " ", TypeScale.SMALL, Optional.of(content));
        placed.add(new Placed(FIELD_WIDTH + DIGIT_ROOM, baseline(TypeScale.SMALL, HEIGHT), name));
        return Slice.of(HEIGHT, placed);
    }

    private List<Placed> field(Chip chip, TagContent content) {
        double top = (HEIGHT - FIELD_HEIGHT) / 2;
        TypeStyle style = TypeScale.FIELD.in(textInk(chip.ramp()));
        var digit = typesetter.glyphs(chip.digit() + " ", style, Optional.of(content));
        double left = (FIELD_WIDTH - inked(digit)) / 2;
        return List.of(
                new Placed(0, top, ground(chip.ramp(), FIELD_WIDTH, FIELD_HEIGHT, 2.25)),
                new Placed(left, baseline(style, HEIGHT), digit));
    }

    private double legendWidth(Chip chip) {
        var name = typesetter.glyphs(chip.name(), TypeScale.SMALL, Optional.empty());
        return FIELD_WIDTH + DIGIT_ROOM + typesetter.width(name);
    }

    /** The ground of a chip or field: its step of the ramp with its edge, or neutral. */
    static Fragment.Area ground(OptionalInt ramp, double width, double height, double radius) {
        if (ramp.isEmpty()) {
            return new Fragment.Area(width, height, radius, Ink.FILL, Optional.of(Ink.BORDER));
        }
        int step = ramp.getAsInt();
        return new Fragment.Area(
                width, height, radius, Ink.ramp(step), Optional.of(Ink.rampEdge(step)));
    }

    static Ink textInk(OptionalInt ramp) {
        return ramp.isPresent() ? Ink.rampText(ramp.getAsInt()) : Ink.TEXT;
    }

    private double digitWidth(Chip chip) {
        if (chip.digit().isBlank()) {
            return 0;
        }
        var digit = typesetter.glyphs(chip.digit(), TypeScale.CHIP, Optional.empty());
        return typesetter.width(digit) + DIGIT_ROOM;
    }

    private double nameWidth(Chip chip) {
        return typesetter.width(typesetter.glyphs(chip.name(), TypeScale.CHIP, Optional.empty()));
    }

    private double inked(Fragment.Glyphs glyphs) {
        return typesetter.width(
                new Fragment.Glyphs(
                        glyphs.text().stripTrailing(), glyphs.style(), glyphs.content()));
    }

    private double baseline(TypeStyle style, double height) {
        return typesetter.baseline(style) + (height - style.leading()) / 2;
    }
}
