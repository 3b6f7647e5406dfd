package org.plumbline.ui.slide;

import org.plumbline.chart.Anchor;
import org.plumbline.chart.Ink;
import org.plumbline.chart.TextStyle;
import org.plumbline.workshop.Slide;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** An item while votes come in (design 05): nothing of them is seen, and no ramp colour. */
final class VotePainter implements Painter {

    private static final double CARD = 432;
    private static final double BETWEEN = 48;
    private static final double TOP = Sheet.HEAD + 32;
    private static final double BOTTOM = Sheet.FOOT - 24;
    private static final double BAND = 164;
    private static final TextStyle LABEL = Words.plain(Ink.TEXT_MUTED, 40);
    private static final TextStyle NOTE = Words.plain(Ink.TEXT_MUTED, 32);

    private final Slide.Vote vote;
    private final Ballots ballots;
    private final TimeLeft time;

    VotePainter(Slide.Vote vote, Instant now) {
        this.vote = vote;
        this.ballots = new Ballots(vote.in(), vote.of());
        this.time = new TimeLeft(vote.timer(), now);
    }

    @Override
    public Painting paint(Page page) {
        var frame = new Frame(page);
        frame.head(
                vote.item().section().shortTitle(),
                vote.round() == 2 ? page.get("slide.vote.again") : "",
                page.get("slide.item", vote.item().number(), vote.item().of()));
        if (page.sheet().wide()) {
            beside(page);
        } else {
            below(page);
        }
        frame.keys(keys(page));
        return Painting.still(page, sentence(page));
    }

    private static List<Key> keys(Page page) {
        return new Keys(page.messages()).of("reveal", "timer", "enter", "blank", "list");
    }

    private String sentence(Page page) {
        return page.get(
                vote.of() > 0 ? "slide.vote.sentence" : "slide.vote.sentence.in",
                vote.item().item().wording().statement(false),
                vote.in(),
                vote.of());
    }

    private void beside(Page page) {
        double left = page.sheet().left();
        double card = page.sheet().right() - CARD;
        asked(page, left, card - BETWEEN, BOTTOM);
        page.card(card, TOP, CARD, BOTTOM - TOP);
        double middle = card + CARD / 2;
        double inner = CARD - 64;
        page.write(middle, TOP + 56, page.get("slide.vote.in"), Anchor.MIDDLE, LABEL);
        ballots.figure(page, middle - ballots.figureWidth(page) / 2, TOP + 156);
        signs(page, middle);
        page.rule(card + 32, card + CARD - 32, BOTTOM - 330);
        time(page, middle, BOTTOM - 282);
        Block note = page.words().block(note(page), NOTE, 42, inner);
        page.write(middle, BOTTOM - 80 - note.height() / 2, note, Anchor.MIDDLE);
    }

    private void signs(Page page, double middle) {
        if (!ballots.hasSigns()) {
            return;
        }
        int perRow = vote.of() <= 12 ? 4 : 5;
        double diameter = vote.of() <= 8 ? 76 : vote.of() <= 12 ? 68 : 52;
        double from = TOP + 240;
        double room = BOTTOM - 360 - from;
        double height = ballots.signsHeight(perRow, diameter);
        ballots.signs(page, middle, from + (room - height) / 2, perRow, diameter);
    }

    private void time(Page page, double middle, double y) {
        page.write(middle, y, page.get("slide.vote.think"), Anchor.MIDDLE, LABEL);
        page.write(middle, y + 86, time.text(), Anchor.MIDDLE, Words.strong(time.ink(), 96));
    }

    private void below(Page page) {
        Sheet sheet = page.sheet();
        double top = BOTTOM - BAND;
        double y = top + BAND / 2;
        asked(page, sheet.left(), sheet.right(), top - 20);
        page.card(sheet.left(), top, sheet.room(), BAND);
        double x = sheet.left() + 32;
        Block in = page.words().block(page.get("slide.vote.in"), LABEL, 46, 110);
        page.write(x, y - in.height() / 2, in, Anchor.START);
        ballots.figure(page, x + 110, y);
        double signsFrom = x + 110 + ballots.figureWidth(page);
        double timeAt = sheet.right() - 150;
        if (ballots.hasSigns()) {
            double middle = (signsFrom + timeAt - 150) / 2;
            double height = ballots.signsHeight(10, 46);
            ballots.signs(page, middle, y - height / 2, 10, 46);
        }
        page.write(timeAt, y - 46, page.get("slide.vote.think"), Anchor.MIDDLE, NOTE);
        page.write(timeAt, y + 26, time.text(), Anchor.MIDDLE, Words.strong(time.ink(), 88));
    }

    private void asked(Page page, double left, double right, double bottom) {
        Asked.fitting(vote.item(), 64, right - left, bottom - TOP, page.words())
                .paint(page, left, right, TOP, bottom);
    }

    private String note(Page page) {
        return page.get("slide.vote.way." + vote.way().name().toLowerCase(Locale.ROOT));
    }
}
