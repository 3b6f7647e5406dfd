package org.plumbline.report.office;

import org.plumbline.report.Block;
import org.plumbline.report.BulletList;
import org.plumbline.report.Chapter;
import org.plumbline.report.ChipLine;
import org.plumbline.report.Columns;
import org.plumbline.report.Contents;
import org.plumbline.report.Figure;
import org.plumbline.report.Gap;
import org.plumbline.report.Heading;
import org.plumbline.report.KeepTogether;
import org.plumbline.report.Message;
import org.plumbline.report.NumberedList;
import org.plumbline.report.PageBreak;
import org.plumbline.report.Paragraph;
import org.plumbline.report.Quote;
import org.plumbline.report.ReportDocument;
import org.plumbline.report.Rule;
import org.plumbline.report.SignatureLine;
import org.plumbline.report.Table;

import java.util.ArrayList;
import java.util.List;

/** Finds the charts of a report that stand for themselves, each with the heading over it. */
final class ShownFigures {

    private final ReportDocument document;
    private final List<Shown> found = new ArrayList<>();

    /**
     * A chart for a slide.
     *
     * @param chapter the title of its chapter
     * @param heading the heading next above it, or blank
     */
    record Shown(String chapter, String heading, Figure figure) {}

    ShownFigures(ReportDocument document) {
        this.document = document;
    }

    List<Shown> all() {
        found.clear();
        for (Chapter chapter : document.chapters()) {
            search(chapter.title(), "", chapter.blocks());
        }
        return List.copyOf(found);
    }

    private String search(String chapter, String above, List<Block> blocks) {
        String heading = above;
        for (Block block : blocks) {
            heading = search(chapter, heading, block);
        }
        return heading;
    }

    /** Looks into a block; returns the heading that stands over what follows it. */
    private String search(String chapter, String above, Block block) {
        return switch (block) {
            case Heading heading -> heading.text();
            case Figure figure -> {
                found.add(new Shown(chapter, above, figure));
                yield above;
            }
            case KeepTogether together -> search(chapter, above, together.blocks());
            case Columns columns -> {
                columns.parts().forEach(part -> search(chapter, above, part.blocks()));
                yield above;
            }
            case Message message -> {
                search(chapter, above, message.blocks());
                yield above;
            }
            case Paragraph _,
                    BulletList _,
                    NumberedList _,
                    Table _,
                    ChipLine _,
                    Quote _,
                    Rule _,
                    Contents _,
                    PageBreak _,
                    SignatureLine _,
                    Gap _ ->
                    above;
        };
    }
}
