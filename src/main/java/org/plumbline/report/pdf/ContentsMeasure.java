package org.plumbline.report.pdf;

import org.plumbline.chart.Ink;
import org.plumbline.report.Chapter;
import org.plumbline.report.Link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Measures the list of contents: a row for each chapter, with the number of its page. */
final class ContentsMeasure {

    private static final double NUMBER_ROOM = 36;
    private static final double PADDING = 5.25;

    private final Typesetter typesetter;
    private final List<Chapter> chapters;
    private final double padding;

    /**
     * @param room by which the room between lines is multiplied, above 0, at most 1
     */
    ContentsMeasure(Typesetter typesetter, List<Chapter> chapters, double room) {
        this.typesetter = typesetter;
        this.chapters = List.copyOf(chapters);
        this.padding = PADDING * room;
    }

    List<Slice> pieces(Place place) {
        Tag contents = place.tag().child("TOC");
        var rows = new ArrayList<Slice>();
        for (Chapter chapter : chapters) {
            Tag link = contents.child("TOCI").child("Reference").child("Link");
            rows.add(row(chapter, place, link));
        }
        return Slices.ending(rows, 12);
    }

    private Slice row(Chapter chapter, Place place, Tag link) {
        var lines =
                typesetter.lines(
                        chapter.title() + " ",
                        TypeScale.BODY,
                        place.width() - NUMBER_ROOM,
                        Optional.of(link));
        Slice title = Slice.stack(lines).padded(0, padding, padding);
        TagContent end = link.content();
        double baseline =
                title.height()
                        - padding
                        - TypeScale.BODY.leading()
                        + typesetter.baseline(TypeScale.BODY);
        var rule = Fragment.Area.line(place.width(), 0.75, Ink.BORDER_MUTED);
        var number = new Fragment.PageNumber(chapter.anchor(), TypeScale.SUBHEADING, end);
        var click =
                new Fragment.Click(
                        place.width(),
                        title.height(),
                        new Link.ToChapter(chapter.anchor()),
                        chapter.title(),
                        end);
        var row = new ArrayList<>(title.content());
        row.add(new Placed(place.width(), baseline, number));
        row.add(new Placed(0, 0, click));
        row.add(new Placed(0, title.height(), rule));
        return Slice.of(title.height() + 0.75, row);
    }
}
