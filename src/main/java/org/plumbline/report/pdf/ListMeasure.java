package org.plumbline.report.pdf;

import org.plumbline.chart.Ink;
import org.plumbline.report.BulletList;
import org.plumbline.report.ListItem;
import org.plumbline.report.NumberedList;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Measures lists: a label at the left of the first line of each point. */
final class ListMeasure {

    private static final double BULLET_INDENT = 12;
    private static final double NUMBER_INDENT = 22.5;
    private static final double CIRCLE = 15;
    private static final double AFTER_LIST = 7.5;

    private final Typesetter typesetter;
    private final BlockMeasure blocks;

    ListMeasure(Typesetter typesetter, BlockMeasure blocks) {
        this.typesetter = typesetter;
        this.blocks = blocks;
    }

    List<Slice> bullets(BulletList list, Place place) {
        Tag tag = list(place, "Disc");
        var slices = new ArrayList<Slice>();
        for (ListItem item : list.items()) {
            Tag point = tag.child("LI");
            slices.addAll(point(item, place, point, BULLET_INDENT, bullet(place, point), 3));
        }
        return Slices.ending(slices, AFTER_LIST);
    }

    List<Slice> numbers(NumberedList list, Place place) {
        Tag tag = list(place, "Decimal");
        var slices = new ArrayList<Slice>();
        int number = 1;
        for (ListItem item : list.items()) {
            Tag point = tag.child("LI");
            slices.addAll(point(item, place, point, NUMBER_INDENT, number(number, point), 7.5));
            number++;
        }
        return Slices.ending(slices, AFTER_LIST);
    }

    private static Tag list(Place place, String numbering) {
        return place.tag().child("L").attribute(new TagAttribute.Numbering(numbering));
    }

    private List<Slice> point(
            ListItem item,
            Place place,
            Tag point,
            double indent,
            List<Placed> label,
            double between) {
        var inner = place.part(place.width() - indent, point.child("LBody"));
        var body = new ArrayList<Slice>();
        for (Slice slice : blocks.slices(item.blocks(), inner)) {
            body.add(slice.padded(indent, 0, 0));
        }
        if (body.isEmpty()) {
            body.add(Slice.empty(CIRCLE));
        }
        body.set(0, body.getFirst().around(0, body.getFirst().after()).over(label));
        return Slices.ending(body, between);
    }

    private List<Placed> bullet(Place place, Tag point) {
        TypeStyle style = place.dense() ? TypeScale.DENSE : TypeScale.BODY;
        var content = Optional.of(point.child("Lbl").content());
        var glyph = typesetter.glyphs("\u2022 ", style.in(Ink.TEXT_MUTED), content);
        return List.of(new Placed(1.5, typesetter.baseline(style), glyph));
    }

    private List<Placed> number(int number, Tag point) {
        var content = Optional.of(point.child("Lbl").content());
        TypeStyle style = TypeScale.FIELD.in(Ink.ACCENT);
        var digits = typesetter.glyphs(Integer.toString(number), style, Optional.empty());
        double left = (CIRCLE - typesetter.width(digits)) / 2;
        var label = typesetter.glyphs(number + " ", style, content);
        var circle =
                new Fragment.Area(CIRCLE, CIRCLE, CIRCLE / 2, Ink.ACCENT_SUBTLE, Optional.empty());
        double baseline = typesetter.baseline(style) + (CIRCLE - style.leading()) / 2;
        return List.of(new Placed(0, 0, circle), new Placed(left, baseline, label));
    }
}
