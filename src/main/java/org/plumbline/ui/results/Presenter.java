package org.plumbline.ui.results;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.input.KeyEvent;

import org.plumbline.ui.slide.AudienceWindow;
import org.plumbline.ui.slide.Shown;
import org.plumbline.ui.support.Surroundings;
import org.plumbline.workshop.Slide;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** Shows results to the room, one after the other; presenter clickers work. */
final class Presenter {

    private final Surroundings around;
    private final InstantSource clock;
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper(false);
    private Optional<AudienceWindow> window = Optional.empty();
    private List<Shown> series = List.of();
    private int at;
    private boolean blank;

    Presenter(Surroundings around, InstantSource clock) {
        this.around = around;
        this.clock = clock;
    }

    /** Whether the room sees something. */
    ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    /**
     * Shows the room one of several.
     *
     * @param from the index of the first one to be shown
     */
    void present(List<Shown> several, int from) {
        series = List.copyOf(several);
        AudienceWindow shown = window();
        go(from);
        shown.open();
    }

    private AudienceWindow window() {
        AudienceWindow used =
                window.orElseGet(
                        () ->
                                new AudienceWindow(
                                        around.messages(), clock, around.motion(), this::pressed));
        if (window.isEmpty()) {
            window = Optional.of(used);
            open.bind(used.openProperty());
        }
        return used;
    }

    /** Shows the next one, if there is one. */
    void next() {
        go(at + 1);
    }

    /** Shows the one before, if there is one. */
    void back() {
        go(at - 1);
    }

    /** Takes the window away. */
    void close() {
        window.ifPresent(AudienceWindow::close);
    }

    private void go(int to) {
        if (series.isEmpty()) {
            return;
        }
        at = Math.clamp(to, 0, series.size() - 1);
        blank = false;
        window.ifPresent(shown -> shown.show(series.get(at)));
    }

    private void blank() {
        if (blank) {
            go(at);
        } else {
            blank = true;
            window.ifPresent(shown -> shown.show(new Slide.Blank()));
        }
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case ESCAPE, P -> close();
            case RIGHT, PAGE_DOWN, SPACE, ENTER -> next();
            case LEFT, PAGE_UP -> back();
            case B -> blank();
            default -> {}
        }
        event.consume();
    }
}
