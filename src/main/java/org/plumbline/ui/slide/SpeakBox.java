package org.plumbline.ui.slide;

import org.plumbline.chart.Anchor;
import org.plumbline.chart.Ink;
import org.plumbline.chart.TextStyle;
import org.plumbline.model.Participant;
import org.plumbline.workshop.Slide;

import java.time.Instant;
import java.util.List;

/** Who may speak first, by level and never by name, and the time for it (method 7.1, step 3). */
final class SpeakBox {

    private static final double INNER = 32;
    private static final double CLOCK = 210;
    private static final double AFTER_BUBBLE = 92;
    private static final double LEAST = 160;
    private static final TextStyle NOTE = Words.plain(Ink.TEXT_MUTED, 32);

    private final Slide.Reveal reveal;
    private final TimeLeft time;

    SpeakBox(Slide.Reveal reveal, Instant now) {
        this.reveal = reveal;
        this.time = new TimeLeft(reveal.timer(), now);
    }

    /**
     * Paints the box so that it ends at a bottom.
     *
     * @return where it begins
     */
    double paint(Page page, double left, double right, double bottom) {
        double clock = Math.max(CLOCK, page.width(time.text(), face()));
        double room = right - left - INNER * 2 - AFTER_BUBBLE - clock - 16;
        Block first = page.words().block(first(page), Words.strong(Ink.TEXT, 36), 46, room);
        Block last = page.words().block(last(page), NOTE, 42, room);
        double text = first.height() + last.height();
        double height = Math.max(LEAST, text + 36);
        double top = bottom - height;
        page.card(left, top, right - left, height);
        double y = top + height / 2;
        new Signs(page).bubble(left + INNER + 28, y - 2, 25);
        double x = left + INNER + AFTER_BUBBLE;
        double end = page.write(x, y - text / 2, first, Anchor.START);
        page.write(x, end, last, Anchor.START);
        clock(page, right - INNER, y);
        return top;
    }

    private TextStyle face() {
        return Words.strong(time.ink(), 80);
    }

    private void clock(Page page, double right, double y) {
        page.write(right, y - 22, time.text(), Anchor.END, face());
        page.write(right, y + 46, page.get("slide.time.of", time.length()), Anchor.END, NOTE);
    }

    private String first(Page page) {
        List<Integer> levels = reveal.speakFirst();
        if (reveal.picture().isEmpty()) {
            return page.get("slide.reveal.few");
        }
        return switch (levels.size()) {
            case 0 -> page.get("slide.speak.alike");
            case 1 -> page.get("slide.speak.one", levels.getFirst());
            default -> page.get("slide.speak.two", levels.getFirst(), levels.getLast());
        };
    }

    private String last(Page page) {
        boolean ceo = reveal.people().stream().anyMatch(Participant::ceo);
        return ceo && !reveal.speakFirst().isEmpty() ? page.get("slide.speak.ceo") : "";
    }
}
