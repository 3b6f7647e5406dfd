package org.plumbline.report.pdf;

import org.plumbline.chart.Ink;
import org.plumbline.report.Chapter;
import org.plumbline.report.Chip;
import org.plumbline.report.ChipLine;
import org.plumbline.report.Heading;
import org.plumbline.report.Paragraph;
import org.plumbline.report.Quote;
import org.plumbline.report.RichText;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Measures headings, paragraphs and quotations. */
final class TextMeasure {

    private static final double QUOTE_INDENT = 10.5;
    private static final double CHIP_ROOM = 12;

    private final Typesetter typesetter;
    private final ChipMeasure chips;
    private int lastLevel = 1;

    TextMeasure(Typesetter typesetter, ChipMeasure chips) {
        this.typesetter = typesetter;
        this.chips = chips;
    }

    /** Eyebrow, title and chip at the top of a chapter. */
    List<Slice> chapterHead(Chapter chapter, Place place) {
        lastLevel = 1;
        var head = new ArrayList<Slice>();
        if (!chapter.eyebrow().isBlank()) {
            var eyebrow = TypeScale.BODY.in(Ink.TEXT_MUTED);
            head.addAll(
                    typesetter.lines(chapter.eyebrow(), eyebrow, place.width(), place.child("P")));
        }
        Optional<Chip> beside =
                chapter.chip().filter(chip -> chips.width(chip) < place.width() / 2);
        double room = beside.map(chip -> chips.width(chip) + CHIP_ROOM).orElse(0.0);
        var target = new Fragment.Target(chapter.title(), 1, Optional.of(chapter.anchor()));
        var title = title(chapter.title(), place, place.width() - room, target);
        beside.ifPresent(chip -> title.set(0, withChip(title.getFirst(), chip, place)));
        head.addAll(Slices.ending(title, 9));
        if (beside.isEmpty()) {
            chapter.chip().ifPresent(chip -> head.addAll(chips.line(ChipLine.of(chip), place)));
        }
        return Slices.keepAll(head);
    }

    private List<Slice> title(String title, Place place, double width, Fragment.Target target) {
        var lines = typesetter.lines(title, TypeScale.TITLE, width, place.child("H1"));
        return marked(lines, target);
    }

    private Slice withChip(Slice line, Chip chip, Place place) {
        Slice shown = chips.chip(chip, place.child("P").map(Tag::content));
        double left = place.width() - chips.width(chip);
        double top = (line.height() - shown.height()) / 2;
        return line.over(shown.padded(left, top, 0).content());
    }

    List<Slice> heading(Heading heading, Place place) {
        TypeStyle style = headingStyle(heading.level());
        // A reader that jumps from heading to heading must not find a level left out.
        int level = Math.min(heading.level(), lastLevel + 1);
        lastLevel = level;
        var lines =
                typesetter.lines(heading.text(), style, place.width(), place.child("H" + level));
        if (heading.bookmark()) {
            lines = marked(lines, new Fragment.Target(heading.text(), level, Optional.empty()));
        }
        var kept = new ArrayList<>(Slices.keepAll(lines));
        kept.set(0, kept.getFirst().around(before(heading.level()), 0));
        return Slices.ending(kept, after(heading.level()));
    }

    private static List<Slice> marked(List<Slice> lines, Fragment.Target target) {
        var marked = new ArrayList<>(lines);
        marked.set(0, lines.getFirst().over(List.of(new Placed(0, 0, target))));
        return marked;
    }

    private static double before(int level) {
        return switch (level) {
            case 2 -> 18;
            case 3 -> 9;
            default -> 7.5;
        };
    }

    private static double after(int level) {
        return switch (level) {
            case 2 -> 4.5;
            case 3 -> 1.5;
            default -> 0;
        };
    }

    List<Slice> paragraph(Paragraph paragraph, Place place) {
        if (paragraph.text().isBlank()) {
            return List.of();
        }
        TypeStyle style = TypeScale.of(paragraph.role(), place.dense());
        return text(paragraph.text(), style, place, place.tag().child("P"))
                .ending(TypeScale.after(paragraph.role(), place.dense()));
    }

    List<Slice> quote(Quote quote, Place place) {
        Tag tag = place.tag().child("BlockQuote").child("P");
        var inner = place.part(place.width() - QUOTE_INDENT, tag);
        var lines = text(RichText.of(quote.text()), TypeScale.COMMENT, inner, tag).lines();
        var barred = new ArrayList<Slice>();
        for (Slice line : lines) {
            var bar = Fragment.Area.line(1.5, line.height(), Ink.BORDER);
            barred.add(line.padded(QUOTE_INDENT, 0, 0).over(List.of(new Placed(0, 0, bar))));
        }
        return Slices.ending(barred, 9);
    }

    private Lines text(RichText text, TypeStyle style, Place place, Tag tag) {
        var lines =
                typesetter.lines(text, style, place.width(), place.alignment(), Optional.of(tag));
        return new Lines(Slices.withoutWidows(lines));
    }

    private static TypeStyle headingStyle(int level) {
        return switch (level) {
            case 2 -> TypeScale.HEADING;
            case 3 -> TypeScale.SUBHEADING;
            default -> TypeScale.MINOR;
        };
    }

    private record Lines(List<Slice> lines) {

        List<Slice> ending(double after) {
            return Slices.ending(lines, after);
        }
    }
}
