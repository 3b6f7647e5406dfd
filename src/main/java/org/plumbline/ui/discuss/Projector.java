package org.plumbline.ui.discuss;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.event.EventHandler;
import javafx.scene.input.KeyEvent;

import org.plumbline.ui.slide.AudienceWindow;
import org.plumbline.ui.slide.SlideView;
import org.plumbline.ui.support.Surroundings;
import org.plumbline.workshop.Slide;

import java.time.InstantSource;

/** The window the room looks at, as the console opens it, and small pictures of it. */
final class Projector {

    private final Surroundings around;
    private final InstantSource clock;
    private final AudienceWindow window;
    private final BooleanProperty onlyISee = new SimpleBooleanProperty();

    /**
     * @param keys hears every key that is pressed in the window
     */
    Projector(Surroundings around, InstantSource clock, EventHandler<? super KeyEvent> keys) {
        this.around = around;
        this.clock = clock;
        this.window = new AudienceWindow(around.messages(), clock, around.motion(), keys);
    }

    /** A small picture of what the room sees. */
    SlideView picture() {
        return new SlideView(around.messages(), clock, around.motion());
    }

    /** Opens the window. */
    void open() {
        window.open();
    }

    void close() {
        window.close();
    }

    void show(Slide slide) {
        window.show(slide);
    }

    void swap() {
        window.swapDisplays();
    }

    boolean isOpen() {
        return window.openProperty().get();
    }

    /** Whether the window lies over the facilitator's, as on a single display. */
    boolean coversConsole() {
        return isOpen() && window.onlyDisplayProperty().get();
    }

    AudienceWindow window() {
        return window;
    }

    /** Whether the facilitator says that nobody else sees this display. */
    BooleanProperty onlyISee() {
        return onlyISee;
    }

    /**
     * Whether the room may see what the facilitator sees: there is one display, or they are
     * mirrored, which looks the same from here.
     */
    boolean mirrored() {
        return window.onlyDisplayProperty().get() && !onlyISee.get();
    }
}
