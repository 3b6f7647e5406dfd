package org.plumbline.ui.shell;

import javafx.animation.FadeTransition;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;

import org.plumbline.i18n.Messages;
import org.plumbline.ui.support.Background;
import org.plumbline.ui.support.BackupWords;
import org.plumbline.ui.support.Dialogs;
import org.plumbline.ui.support.Motion;
import org.plumbline.ui.support.NarrowWindow;
import org.plumbline.ui.support.Overlay;
import org.plumbline.ui.support.OverlayDialogs;
import org.plumbline.ui.support.OverlayToasts;
import org.plumbline.ui.support.Screen;
import org.plumbline.ui.support.ScreenView;
import org.plumbline.ui.support.Shortcuts;
import org.plumbline.ui.support.Subscriptions;
import org.plumbline.ui.support.Toasts;

import java.util.function.Function;

/**
 * What is in the main window: the rail, the page of the current screen, dialogs and notices over
 * it.
 */
public final class ShellView {

    private static final int MOST_STEPS = 6;

    private final ShellViewModel model;
    private final Motion motion;
    private final BorderPane frame = new BorderPane();
    private final StackPane page = new StackPane();
    private final Overlay overlay;
    private final OverlayToasts toasts;
    private final Rail rail;
    private final PageName pageName;
    private final Subscriptions ofPage = new Subscriptions();
    private final Shortcuts everywhere = new Shortcuts();
    private final Messages messages;
    private Function<Screen, ScreenView> views = _ -> new EmptyScreen();
    private ScreenView shown = new EmptyScreen();
    private KeysOverview keysOverview = (_, _) -> {};

    /** Shows which keys there are: those of the page and those that act everywhere. */
    @FunctionalInterface
    public interface KeysOverview {

        /** Shows them. */
        void show(Shortcuts page, Shortcuts everywhere);
    }

    private record EmptyScreen(StackPane node) implements ScreenView {
        EmptyScreen() {
            this(new StackPane());
        }
    }

    /** Lays the window out; nothing is shown until {@link #start}. */
    public ShellView(
            ShellViewModel model,
            Messages messages,
            Background background,
            BackupWords backupWords,
            Motion motion) {
        this.model = model;
        this.messages = messages;
        this.motion = motion;
        this.rail = new Rail(model, messages, backupWords, this::showKeys);
        this.pageName = new PageName(model);
        this.overlay = new Overlay(frame, motion);
        page.setId("page");
        var layers = new StackPane(page);
        this.toasts = new OverlayToasts(layers, background, messages);
        frame.setCenter(new BorderPane(layers, pageName, null, null, null));
        frame.getStyleClass().add("shell");
        frame.setId("shell");
        overlay.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        keys();
    }

    /** What to put into the window. */
    public Parent root() {
        return overlay;
    }

    /** Dialogs over this window. */
    public Dialogs dialogs() {
        return new OverlayDialogs(overlay);
    }

    /** Notices over this window's page. */
    public Toasts toasts() {
        return toasts;
    }

    /** Begins to show screens. */
    public void start(Function<Screen, ScreenView> screens, KeysOverview overview) {
        views = screens;
        keysOverview = overview;
        model.setMayLeave(leave -> shown.leaving(leave));
        model.screenProperty().subscribe(this::show);
        NarrowWindow.of(overlay).subscribe(this::fold);
    }

    /** Goes on with other screens, at home, as when other data was opened. */
    public void restart(Function<Screen, ScreenView> screens) {
        views = screens;
        model.restart();
        show(model.current());
    }

    private void show(Screen screen) {
        shown.left();
        shown = views.apply(screen);
        Node node = shown.node();
        ofPage.release();
        page.getChildren().setAll(node);
        ofPage.follow(shown.alone(), alone -> leaveAlone(screen, alone));
        // A page that says nothing else begins at itself, not at the way back in the rail.
        page.requestFocus();
        fade(node);
        shown.shown();
    }

    /** Somebody who has the window to themselves sees neither rail nor name. */
    private void leaveAlone(Screen screen, boolean alone) {
        frame.setLeft(alone || screen.privateTurn() ? null : rail);
        pageName.setAlone(alone);
    }

    private void fade(Node node) {
        if (!motion.page().isZero()) {
            var fade = new FadeTransition(Duration.millis((double) motion.page().toMillis()), node);
            fade.setFromValue(0);
            fade.setToValue(1);
            fade.play();
        }
    }

    private void fold(boolean narrow) {
        rail.setFolded(narrow);
        pageName.setFolded(narrow);
        frame.getStyleClass().remove("narrow");
        if (narrow) {
            frame.getStyleClass().add("narrow");
        }
    }

    private void keys() {
        everywhere.key(KeyCode.F1, messages.get("shell.key.help"), this::showKeys);
        for (int number = 1; number <= MOST_STEPS; number++) {
            int step = number;
            everywhere.add(
                    new KeyCodeCombination(
                            KeyCode.valueOf("DIGIT" + number), KeyCombination.ALT_DOWN),
                    number == 1 ? messages.get("shell.key.steps") : "",
                    () -> openStep(step));
        }
    }

    private void openStep(int number) {
        if (model.current().privateTurn() || shown.alone().get()) {
            return;
        }
        rail.openStep(number);
    }

    private void showKeys() {
        keysOverview.show(shown.shortcuts(), everywhere);
    }

    private void pressed(KeyEvent event) {
        if (!overlay.openProperty().get()) {
            shown.shortcuts().handle(event);
            everywhere.handle(event);
        }
    }
}
