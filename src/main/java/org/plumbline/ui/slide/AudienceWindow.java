package org.plumbline.ui.slide;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.ListChangeListener;
import javafx.collections.WeakListChangeListener;
import javafx.event.EventHandler;
import javafx.geometry.Rectangle2D;
import javafx.scene.Cursor;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.paint.Color;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import javafx.stage.WindowEvent;

import org.plumbline.i18n.Messages;
import org.plumbline.ui.support.Motion;
import org.plumbline.ui.support.WindowThread;
import org.plumbline.workshop.Slide;

import java.time.InstantSource;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The window the room looks at (design 05): it covers the display on which the facilitator's window
 * is not, or the only one, and follows displays that are plugged in or out. It keeps its slide
 * while it is closed.
 */
public final class AudienceWindow {

    private static final double LEAST_WIDTH = 1280;
    private static final double LEAST_HEIGHT = 720;

    private final Stage stage = new Stage(StageStyle.UNDECORATED);
    private final SlideView view;
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper onlyDisplay = new ReadOnlyBooleanWrapper();

    /** Held here, so that it is heard exactly as long as this window is in use. */
    private final ListChangeListener<Screen> displaysChanged =
            _ -> new WindowThread().execute(this::follow);

    private final EventHandler<WindowEvent> consoleGone = _ -> close();

    /** Where it was put by hand. */
    private Optional<Rectangle2D> chosen = Optional.empty();

    private Optional<Stage> console = Optional.empty();

    /**
     * A window that is not open yet.
     *
     * @param keys hears every key that is pressed in it, Escape included
     */
    public AudienceWindow(
            Messages messages,
            InstantSource clock,
            Motion motion,
            EventHandler<? super KeyEvent> keys) {
        view = new SlideView(messages, clock, motion);
        var scene = new Scene(view, LEAST_WIDTH, LEAST_HEIGHT, Color.BLACK);
        scene.setCursor(Cursor.NONE);
        scene.addEventHandler(KeyEvent.KEY_PRESSED, keys);
        stage.setScene(scene);
        stage.setTitle(messages.get("slide.window.title"));
        stage.setFullScreenExitHint("");
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        open.bind(stage.showingProperty());
        Screen.getScreens().addListener(new WeakListChangeListener<>(displaysChanged));
        onlyDisplay.set(displays().only());
    }

    /** Shows it; one that is open comes to the front. */
    public void open() {
        know(OtherWindow.besides(stage));
        cover(place());
        stage.show();
        stage.toFront();
        if (displays().only()) {
            stage.requestFocus();
        } else {
            console.ifPresent(Stage::requestFocus);
        }
    }

    /** Takes it away; its slide is kept. */
    public void close() {
        stage.hide();
    }

    /** Shows a slide, at once if it is open. */
    public void show(Slide slide) {
        view.show(slide);
    }

    /** Shows something of the results, at once if it is open. */
    public void show(Shown result) {
        view.show(result);
    }

    /**
     * Does something after the room sees what is shown now, so that it does not wait for it; at
     * once while this window is closed.
     */
    public void afterPainting(Runnable then) {
        if (stage.isShowing()) {
            AfterPainting.of(stage, then);
        } else {
            then.run();
        }
    }

    /** Puts it on the facilitator's display, and the facilitator's window where it was. */
    public void swapDisplays() {
        Rectangle2D room = place();
        Rectangle2D desk = displays().besides(room);
        chosen = Optional.of(desk);
        if (stage.isShowing() && !desk.equals(room)) {
            console.ifPresent(window -> OtherWindow.move(window, desk, room));
        }
        follow();
    }

    /** Whether it is shown. */
    public ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    /** Whether the room sees whatever the facilitator sees: one display, or mirrored ones. */
    public ReadOnlyBooleanProperty onlyDisplayProperty() {
        return onlyDisplay.getReadOnlyProperty();
    }

    private void know(Optional<Stage> found) {
        console.ifPresent(one -> one.removeEventHandler(WindowEvent.WINDOW_HIDDEN, consoleGone));
        console = found;
        console.ifPresent(one -> one.addEventHandler(WindowEvent.WINDOW_HIDDEN, consoleGone));
    }

    private void follow() {
        onlyDisplay.set(displays().only());
        if (stage.isShowing()) {
            cover(place());
        }
    }

    private Rectangle2D place() {
        Displays displays = displays();
        return chosen.filter(displays.areas()::contains)
                .orElseGet(() -> displays.forRoom(console.map(OtherWindow::area)));
    }

    private static Displays displays() {
        return new Displays(
                Stream.concat(Stream.of(Screen.getPrimary()), Screen.getScreens().stream())
                        .map(Screen::getBounds)
                        .toList());
    }

    /** A window in full screen stays on its display, so it leaves that mode to be moved. */
    private void cover(Rectangle2D area) {
        stage.setFullScreen(false);
        stage.setMinWidth(Math.min(LEAST_WIDTH, area.getWidth()));
        stage.setMinHeight(Math.min(LEAST_HEIGHT, area.getHeight()));
        stage.setX(area.getMinX());
        stage.setY(area.getMinY());
        stage.setWidth(area.getWidth());
        stage.setHeight(area.getHeight());
        stage.setIconified(false);
        stage.setFullScreen(true);
    }
}
