package org.plumbline.ui.slide;

import org.plumbline.chart.Anchor;
import org.plumbline.chart.Ink;
import org.plumbline.workshop.Slide;

import java.time.Instant;

/** A pause with a clock that can be read from the door. */
final class PausePainter implements Painter {

    private final TimeLeft time;

    PausePainter(Slide.Pause pause, Instant now) {
        this.time = new TimeLeft(pause.timer(), now);
    }

    @Override
    public Painting paint(Page page) {
        var frame = new Frame(page);
        frame.head(page.get("slide.pause.title"), "", "");
        frame.keys(new Keys(page.messages()).of("next", "back", "timer", "blank", "list"));
        double x = page.sheet().middle();
        double y = (Sheet.HEAD + Sheet.FOOT) / 2;
        page.write(
                x,
                y - 250,
                page.get("slide.pause.words"),
                Anchor.MIDDLE,
                Words.strong(Ink.TEXT, 72));
        page.write(x, y, time.text(), Anchor.MIDDLE, Words.strong(time.ink(), 300));
        String below = page.get(time.over() ? "slide.pause.over" : "slide.pause.left");
        page.write(x, y + 230, below, Anchor.MIDDLE, Words.plain(Ink.TEXT_MUTED, 48));
        return Painting.still(page, page.get("slide.pause.sentence", time.length()));
    }
}
