package org.plumbline.ui.slide;

import org.plumbline.chart.Anchor;
import org.plumbline.chart.Ink;
import org.plumbline.chart.TextStyle;
import org.plumbline.model.TalkDraft;
import org.plumbline.workshop.Slide;

import java.util.Optional;
import java.util.OptionalInt;

/** The level the team agrees on, with its line, and what the facilitator writes beside it. */
final class AgreedCard {

    private static final double BEFORE_WRITTEN = 10;
    private static final TextStyle LINE = Words.serif(Ink.TEXT, 32);

    private final Slide.Reveal reveal;
    private final OptionalInt chosen;

    AgreedCard(Slide.Reveal reveal) {
        this.reveal = reveal;
        this.chosen = chosen(reveal);
    }

    /** What is being written goes before what was recorded: it may be about to change. */
    private static OptionalInt chosen(Slide.Reveal reveal) {
        OptionalInt level =
                reveal.written()
                        .map(TalkDraft::level)
                        .filter(OptionalInt::isPresent)
                        .orElse(reveal.agreed());
        boolean known =
                level.isPresent()
                        && reveal.item().questionnaire().scale().contains(level.getAsInt());
        return known ? level : OptionalInt.empty();
    }

    /** Paints the card; as high as it may be where something is written, else as it needs. */
    void paint(Page page, double x, double width, double top, double bottom) {
        double pad = page.sheet().wide() ? 28 : 24;
        double inner = width - 2 * pad;
        double at = x + pad;
        Page levels = page.layer();
        double digits =
                new AgreedDigits(reveal.item(), chosen, reveal.agreed())
                        .paint(levels, at, top, inner);
        Page line = page.layer();
        double end = line(line, at, digits, inner);
        Optional<Written> written =
                reveal.written().map(draft -> new Written(draft, reveal.people(), at, inner));
        double foot = bottom - pad;
        boolean whole =
                written.filter(text -> !text.fits(page, end + BEFORE_WRITTEN, foot)).isEmpty();
        page.card(x, top, width, written.isPresent() ? bottom - top : end + pad - top);
        page.add(levels.marks());
        if (whole) {
            page.add(line.marks());
        }
        double from = (whole ? end : digits) + BEFORE_WRITTEN;
        written.ifPresent(text -> text.paint(page, from, foot));
    }

    /** The full line of the level; it gives way where what is written would be cut. */
    private double line(Page page, double x, double top, double width) {
        if (chosen.isEmpty()) {
            return top;
        }
        int index = chosen.getAsInt() - reveal.item().questionnaire().scale().lowest();
        String line = reveal.item().item().levelLines().get(index);
        return page.write(x, top, page.words().block(line, LINE, 40, width), Anchor.START);
    }
}
