package org.plumbline.ui.slide;

import org.plumbline.chart.Anchor;
import org.plumbline.chart.Ink;
import org.plumbline.model.Action;
import org.plumbline.workshop.Slide;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/** One word each, and the day on which the team looks at what came of it (method 7.2). */
final class ClosingPainter implements Painter {

    private final Slide.Closing closing;

    ClosingPainter(Slide.Closing closing) {
        this.closing = closing;
    }

    @Override
    public Painting paint(Page page) {
        var frame = new Frame(page);
        frame.head(page.get("slide.closing.title"), "", "");
        frame.keys(new Keys(page.messages()).of("back", "blank", "list"));
        Sheet sheet = page.sheet();
        String words = page.get("slide.closing.words");
        Block large = page.words().block(words, Words.strong(Ink.TEXT, 104), 124, sheet.room());
        Block small =
                page.words().block(below(page), Words.plain(Ink.TEXT_MUTED, 48), 62, sheet.room());
        double height = large.height() + 24 + small.height();
        double top = (Sheet.HEAD + Sheet.FOOT - height) / 2 - 24;
        double end = page.write(sheet.left(), top, large, Anchor.START);
        page.write(sheet.left(), end + 24, small, Anchor.START);
        return Painting.still(page, words + ". " + below(page));
    }

    private String below(Page page) {
        Optional<LocalDate> check =
                closing.actions().stream()
                        .map(Action::checkDay)
                        .flatMap(Optional::stream)
                        .min(Comparator.naturalOrder());
        int count = closing.actions().size();
        return check.map(
                        day ->
                                page.get(
                                        "slide.closing.check",
                                        count,
                                        page.messages().longDate(day)))
                .orElseGet(() -> page.get("slide.closing.open", count));
    }
}
