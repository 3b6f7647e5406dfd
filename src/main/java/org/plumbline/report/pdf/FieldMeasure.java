package org.plumbline.report.pdf;

import org.plumbline.chart.Ink;
import org.plumbline.report.HeatField;
import org.plumbline.report.RichText;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Measures the fields of a heat table: a value on its step of the ramp, hidden, or none. */
final class FieldMeasure {

    private static final double PADDING = 2.25;
    private static final double RADIUS = 2.25;

    private final Typesetter typesetter;

    FieldMeasure(Typesetter typesetter) {
        this.typesetter = typesetter;
    }

    List<Slice> slices(HeatField field, double width, Tag tag) {
        TypeStyle style =
                switch (field) {
                    case HeatField.Value value ->
                            TypeScale.FIELD.in(ChipMeasure.textInk(OptionalInt.of(value.ramp())));
                    case HeatField.Hidden ignored -> TypeScale.DENSE.in(Ink.TEXT_MUTED);
                    case HeatField.None ignored -> TypeScale.DENSE.in(Ink.TEXT_MUTED);
                };
        var lines =
                typesetter.lines(
                        RichText.of(field.text()),
                        style,
                        width - 2 * PADDING,
                        Alignment.CENTRE,
                        Optional.of(tag));
        Slice text = Slice.stack(lines).padded(PADDING, PADDING, PADDING);
        return List.of(text.over(List.of(new Placed(0, 0, ground(field, width, text.height())))));
    }

    private static Fragment.Area ground(HeatField field, double width, double height) {
        return switch (field) {
            case HeatField.Value value ->
                    ChipMeasure.ground(OptionalInt.of(value.ramp()), width, height, RADIUS);
            case HeatField.Hidden ignored -> neutral(Ink.CANVAS_SUBTLE, width, height);
            case HeatField.None ignored -> neutral(Ink.CANVAS, width, height);
        };
    }

    private static Fragment.Area neutral(Ink ink, double width, double height) {
        return new Fragment.Area(width, height, RADIUS, ink, Optional.of(Ink.BORDER_MUTED));
    }
}
