package org.plumbline.app;

import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

import org.plumbline.settings.CurrentSettings;
import org.plumbline.settings.WindowBounds;

/** Puts the window where it was last, if that is still on a screen, and remembers where it is. */
final class WindowPlace {

    private static final double WIDTH = 1280;
    private static final double HEIGHT = 860;
    private static final double LEAST_WIDTH = 1024;
    private static final double LEAST_HEIGHT = 700;
    private static final double GRIP = 100;

    private final CurrentSettings settings;
    private final Stage stage;

    WindowPlace(CurrentSettings settings, Stage stage) {
        this.settings = settings;
        this.stage = stage;
    }

    void restore() {
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        stage.setMinWidth(Math.min(LEAST_WIDTH, screen.getWidth()));
        stage.setMinHeight(Math.min(LEAST_HEIGHT, screen.getHeight()));
        stage.setWidth(Math.min(WIDTH, screen.getWidth()));
        stage.setHeight(Math.min(HEIGHT, screen.getHeight()));
        settings.get().window().filter(WindowPlace::isOnAScreen).ifPresent(this::put);
    }

    private static boolean isOnAScreen(WindowBounds bounds) {
        return !Screen.getScreensForRectangle(
                        bounds.x() + bounds.width() / 2 - GRIP / 2, bounds.y(), GRIP, GRIP)
                .isEmpty();
    }

    private void put(WindowBounds bounds) {
        stage.setX(bounds.x());
        stage.setY(bounds.y());
        stage.setWidth(bounds.width());
        stage.setHeight(bounds.height());
        stage.setMaximized(bounds.maximised());
    }

    void remember() {
        var before = settings.get().window();
        if (stage.isMaximized() && before.isPresent()) {
            WindowBounds b = before.get();
            keep(new WindowBounds(b.x(), b.y(), b.width(), b.height(), true));
        } else if (stage.getWidth() > 0 && Double.isFinite(stage.getX() + stage.getY())) {
            keep(
                    new WindowBounds(
                            stage.getX(),
                            stage.getY(),
                            stage.getWidth(),
                            stage.getHeight(),
                            stage.isMaximized()));
        }
    }

    private void keep(WindowBounds bounds) {
        settings.change(s -> s.withWindow(bounds));
    }
}
