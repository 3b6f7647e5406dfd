package org.plumbline.ui.slide;

import javafx.geometry.Rectangle2D;
import javafx.stage.Stage;
import javafx.stage.Window;

import java.util.Comparator;
import java.util.Optional;

/** The facilitator's window: any other of the application, the one in use first. */
final class OtherWindow {

    private OtherWindow() {}

    static Optional<Stage> besides(Stage own) {
        return Window.getWindows().stream()
                .filter(Stage.class::isInstance)
                .map(Stage.class::cast)
                .filter(window -> window.isShowing() && !window.equals(own))
                .max(Comparator.comparing(Stage::isFocused));
    }

    static Rectangle2D area(Stage window) {
        return new Rectangle2D(
                finite(window.getX()),
                finite(window.getY()),
                Math.max(0, finite(window.getWidth())),
                Math.max(0, finite(window.getHeight())));
    }

    private static double finite(double length) {
        return Double.isFinite(length) ? length : 0;
    }

    /** Moves a window to another display, to the same corner and no larger than the display. */
    static void move(Stage window, Rectangle2D from, Rectangle2D to) {
        boolean maximised = window.isMaximized();
        window.setMaximized(false);
        window.setWidth(Math.min(window.getWidth(), to.getWidth()));
        window.setHeight(Math.min(window.getHeight(), to.getHeight()));
        window.setX(
                to.getMinX()
                        + Math.clamp(
                                window.getX() - from.getMinX(),
                                0,
                                to.getWidth() - window.getWidth()));
        window.setY(
                to.getMinY()
                        + Math.clamp(
                                window.getY() - from.getMinY(),
                                0,
                                to.getHeight() - window.getHeight()));
        window.setMaximized(maximised);
    }
}
