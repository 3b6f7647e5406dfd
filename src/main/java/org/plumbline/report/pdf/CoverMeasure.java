package org.plumbline.report.pdf;

import org.plumbline.chart.ChartTable;
import org.plumbline.chart.Drawing;
import org.plumbline.chart.Ink;
import org.plumbline.chart.Mark;
import org.plumbline.chart.Paint;
import org.plumbline.chart.Point;
import org.plumbline.report.Brand;
import org.plumbline.report.Cover;
import org.plumbline.report.Logo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Measures the cover (design 11): text at the right of a plumb line that hangs from the top. */
final class CoverMeasure {

    private static final double LOGO_WIDTH = 150;
    private static final double LOGO_HEIGHT = 36;
    private static final double TITLE_TOP = 171;
    private static final double TIP = 505;
    private static final double LINE_X = 98.5;
    private static final double LINE_WIDTH = 1.8;
    private static final double BOB_WIDTH = 43;

    private final Typesetter typesetter;
    private final Frame frame;

    CoverMeasure(Typesetter typesetter, Frame frame) {
        this.typesetter = typesetter;
        this.frame = frame;
    }

    /** The pages of the cover: one, unless its texts are very long. */
    List<PageContent> pages(Cover cover, Optional<Brand> brand, Tag tag) {
        var paginator = new Paginator(frame, 1, true);
        paginator.pages().getFirst().add(plumbLine(), 0, 0);
        var head = brand.map(shown -> brand(shown, tag)).orElse(List.of());
        paginator.add(head);
        paginator.add(List.of(Slice.empty(Math.max(30, TITLE_TOP - Slice.height(head)))));
        paginator.add(texts(cover, tag));
        var notes = notes(cover, tag);
        double missing = paginator.left() - Slice.height(notes);
        if (missing > 24) {
            paginator.add(List.of(Slice.empty(missing)));
        }
        paginator.add(notes);
        return paginator.pages();
    }

    /** The logo, or the name where there is none that can be read. */
    private List<Slice> brand(Brand brand, Tag tag) {
        return brand.logo()
                .flatMap(logo -> Pixels.of(logo).map(pixels -> logo(logo, pixels, tag)))
                .map(List::of)
                .orElseGet(() -> lines(brand.name(), TypeScale.BRAND, "P", tag));
    }

    private static Slice logo(Logo logo, Pixels pixels, Tag tag) {
        double scale = pixels.scale(LOGO_WIDTH, LOGO_HEIGHT);
        double width = pixels.image().getWidth() * scale;
        double height = pixels.image().getHeight() * scale;
        TagContent content = tag.child("Figure").alternative(logo.alternative()).content();
        var picture = new Fragment.Picture(pixels, width, height, content);
        return Slice.of(height, List.of(new Placed(0, 0, picture)));
    }

    private List<Slice> texts(Cover cover, Tag tag) {
        var texts = new ArrayList<Slice>();
        texts.addAll(Slices.ending(lines(cover.eyebrow(), TypeScale.COVER_LINE, "P", tag), 6));
        texts.addAll(Slices.ending(lines(cover.title(), TypeScale.COVER_TITLE, "H1", tag), 24));
        texts.addAll(lines(cover.organisation(), TypeScale.COVER_NAME, "P", tag));
        texts.addAll(Slices.ending(lines(cover.team(), TypeScale.COVER_LINE, "P", tag), 42));
        for (String fact : cover.facts()) {
            texts.addAll(lines(fact, TypeScale.BODY.in(Ink.TEXT_MUTED), "P", tag));
        }
        return texts;
    }

    private List<Slice> notes(Cover cover, Tag tag) {
        var notes = new ArrayList<Slice>();
        for (String note : cover.notes()) {
            var lines = lines(note, TypeScale.BODY.in(Ink.TEXT_MUTED), "P", tag);
            notes.addAll(Slices.ending(lines, 9));
        }
        return notes;
    }

    private List<Slice> lines(String text, TypeStyle style, String type, Tag tag) {
        return text.isBlank()
                ? List.of()
                : typesetter.lines(text, style, frame.width(), Optional.of(tag.child(type)));
    }

    /** The line and the bob (design 13); without a rule, for the cover carries no score. */
    private static Slice plumbLine() {
        double unit = BOB_WIDTH / 11.6;
        double knobTop = TIP - (23.5 - 7) * unit;
        var line = Fragment.Area.line(LINE_WIDTH, knobTop, Ink.ACCENT);
        var bob = new Fragment.Art(bob(), unit, Optional.empty());
        double left = LINE_X - 12 * unit;
        return Slice.of(
                0,
                List.of(
                        new Placed(LINE_X - LINE_WIDTH / 2, 0, line),
                        new Placed(left, TIP - 23.5 * unit, bob)));
    }

    private static Drawing bob() {
        Paint paint = Paint.fill(Ink.ACCENT);
        var knob = new Mark.Rect(9.75, 7.3, 4.5, 2.2, 0.6, paint);
        var body =
                new Mark.Polygon(
                        List.of(
                                new Point(7.2, 10.4),
                                new Point(16.8, 10.4),
                                new Point(17.8, 13.4),
                                new Point(12, 23.5),
                                new Point(6.2, 13.4)),
                        paint);
        return new Drawing(24, 24, List.of(knob, body), "-", new ChartTable(List.of(), List.of()));
    }
}
