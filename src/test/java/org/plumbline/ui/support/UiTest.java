package org.plumbline.ui.support;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Tooltip;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.NodeQueryUtils;
import org.testfx.util.WaitForAsyncUtils;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * The ground of tests that click and type: a dressed window at 0,0 without a display, a robot that
 * waits for what it looks for, and a check that no style is wrong.
 */
public abstract class UiTest extends FxRobot {

    protected static final Rectangle2D WIDE = new Rectangle2D(0, 0, 1440, 900);
    protected static final Rectangle2D NARROW = new Rectangle2D(0, 0, 1024, 700);

    private final CssWarnings cssWarnings = new CssWarnings();
    protected Stage stage;
    protected Theme theme;

    @BeforeEach
    void openToolkit() throws TimeoutException {
        cssWarnings.listen();
        FxToolkit.registerPrimaryStage();
        // A window of its own for each test, so that none inherits the size of another.
        stage = FxToolkit.registerStage(Stage::new);
        theme = onWindow(() -> new Theme(Theme.Shade.LIGHT, TextSize.NORMAL));
    }

    @AfterEach
    void closeWindows() throws TimeoutException {
        FxToolkit.cleanupStages();
        cssWarnings.verifyNone();
    }

    /** Shows nodes in a dressed window of 1440 x 900. */
    protected <T extends Parent> T show(Supplier<T> nodes) {
        return show(nodes, WIDE);
    }

    /** Shows nodes in a dressed window of a size. */
    protected <T extends Parent> T show(Supplier<T> nodes, Rectangle2D size) {
        T root =
                onWindow(
                        () -> {
                            T made = nodes.get();
                            var scene = new Scene(made, size.getWidth(), size.getHeight());
                            theme.dress(scene);
                            stage.setScene(scene);
                            stage.setX(0);
                            stage.setY(0);
                            stage.show();
                            return made;
                        });
        settle();
        return root;
    }

    /** Does something on the window's thread and waits for it. */
    protected static <T> T onWindow(Callable<T> action) {
        return WaitForAsyncUtils.waitForAsyncFx(20_000, action);
    }

    /** Waits until the window has nothing left to do. */
    protected static void settle() {
        WaitForAsyncUtils.waitForFxEvents();
        if (onWindow(UiTest::isSecondWindowOpen)) {
            var painted = new CompletableFuture<Boolean>();
            Platform.runLater(() -> new Frames(painted).start());
            await(painted);
            WaitForAsyncUtils.waitForFxEvents();
        }
    }

    private static void await(CompletableFuture<Boolean> painted) {
        painted.orTimeout(30, TimeUnit.SECONDS).join();
    }

    private static boolean isSecondWindowOpen() {
        return Window.getWindows().stream().filter(Stage.class::isInstance).count() > 1;
    }

    /** The window of a room is painted before the facilitator's is drawn anew. */
    private static final class Frames extends AnimationTimer {

        private static final int ENOUGH = 4;

        private final CompletableFuture<Boolean> painted;
        private int seen;

        Frames(CompletableFuture<Boolean> painted) {
            this.painted = painted;
        }

        @Override
        public void handle(long now) {
            seen++;
            if (seen == ENOUGH) {
                stop();
                painted.complete(true);
            }
        }
    }

    /** Waits until something is so, thirty seconds at most. */
    protected static void await(Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, condition);
        } catch (TimeoutException e) {
            throw new AssertionError("It did not become so within 30 seconds", e);
        }
        settle();
    }

    /** The visible node with this query, waited for. */
    protected Node node(String query) {
        await(() -> isShown(query));
        return onWindow(() -> visible(query).orElseThrow());
    }

    /** Whether a visible node fits this query now. */
    protected boolean isShown(String query) {
        settle();
        return onWindow(() -> visible(query).isPresent());
    }

    private Optional<Node> visible(String query) {
        return lookup(query).match(NodeQueryUtils.isVisible()).tryQuery();
    }

    /** Waits for a node and clicks it. */
    protected void click(String query) {
        Node node = node(query);
        onWindow(UiTest.this::activateWindow);
        clickOn(node);
        settle();
    }

    /** Without a display a window is no longer active once a pop-up over it has closed. */
    private boolean activateWindow() {
        boolean alone =
                Window.getWindows().stream()
                        .noneMatch(w -> w instanceof PopupWindow && !(w instanceof Tooltip));
        if (alone) {
            stage.requestFocus();
        }
        return alone;
    }

    /** The node that has the focus. */
    protected Node focused() {
        return onWindow(() -> stage.getScene().getFocusOwner());
    }

    /**
     * Saves a picture of every window, pop-ups included, under {@code target/pictures}.
     *
     * @param name the name of the file without its ending
     */
    protected Path picture(String name) {
        settle();
        return onWindow(() -> new Picture(stage).save(name));
    }
}
