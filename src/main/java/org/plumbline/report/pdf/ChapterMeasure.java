package org.plumbline.report.pdf;

import org.plumbline.report.Chapter;
import org.plumbline.report.Contents;
import org.plumbline.report.ReportDocument;

import java.util.ArrayList;
import java.util.List;

/**
 * Lays chapters out on pages. Where only a little runs over to a last page, the room between blocks
 * is made smaller, step by step, if that saves the page.
 */
final class ChapterMeasure {

    /**
     * A chapter on its pages.
     *
     * @param section its part of the structure tree
     * @param lastFilled how much of the last page is filled, 0 to 1
     */
    record Laid(List<PageContent> pages, Tag section, double lastFilled) {}

    private static final double LITTLE = 0.4;
    private static final double[] TIGHTER = {0.8, 0.65, 0.5};

    private final Typesetter typesetter;
    private final Frame frame;
    private final List<Chapter> listed;

    ChapterMeasure(ReportDocument report, Typesetter typesetter) {
        this.typesetter = typesetter;
        this.frame = Frame.page(report.paper());
        this.listed = report.chapters().stream().filter(ChapterMeasure::listed).toList();
    }

    /** The contents do not list themselves. */
    private static boolean listed(Chapter chapter) {
        return chapter.blocks().stream().noneMatch(Contents.class::isInstance);
    }

    Laid lay(Chapter chapter) {
        Laid wide = lay(chapter, 1);
        if (wide.pages().size() == 1 || wide.lastFilled() > LITTLE) {
            return wide;
        }
        for (double room : TIGHTER) {
            Laid tighter = lay(chapter, room);
            if (tighter.pages().size() < wide.pages().size()) {
                return tighter;
            }
        }
        return wide;
    }

    private Laid lay(Chapter chapter, double room) {
        Tag section = Tag.section();
        var place = Place.page(frame.width(), section);
        var contents = new ContentsMeasure(typesetter, listed, room);
        var blocks = new BlockMeasure(typesetter, frame.height(), room, contents);
        List<Piece> pieces = new ArrayList<>(blocks.texts().chapterHead(chapter, place));
        pieces.addAll(blocks.pieces(chapter.blocks(), place));
        var paginator = new Paginator(frame, room, false);
        paginator.add(pieces);
        return new Laid(paginator.pages(), section, 1 - paginator.left() / frame.height());
    }
}
