package org.plumbline.ui.slide;

import org.plumbline.chart.Anchor;
import org.plumbline.chart.Ink;
import org.plumbline.workshop.Slide;

/** Whose assessment it is, before the room begins. */
final class TitlePainter implements Painter {

    private final Slide.Title title;

    TitlePainter(Slide.Title title) {
        this.title = title;
    }

    @Override
    public Painting paint(Page page) {
        var frame = new Frame(page);
        frame.head(page.get("common.product"), "", "");
        frame.keys(new Keys(page.messages()).of("next", "blank", "list"));
        Sheet sheet = page.sheet();
        Block organisation =
                page.words()
                        .block(
                                title.organisation(),
                                Words.strong(Ink.TEXT, 104),
                                124,
                                sheet.room());
        Block name =
                page.words()
                        .block(title.title(), Words.plain(Ink.TEXT_MUTED, 56), 70, sheet.room());
        double height = organisation.height() + 16 + name.height();
        double top = (Sheet.HEAD + Sheet.FOOT - height) / 2 - 24;
        double end = page.write(sheet.left(), top, organisation, Anchor.START);
        page.write(sheet.left(), end + 16, name, Anchor.START);
        return Painting.still(
                page, page.get("slide.title.sentence", title.organisation(), title.title()));
    }
}
