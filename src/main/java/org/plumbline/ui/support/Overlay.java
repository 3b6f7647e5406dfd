package org.plumbline.ui.support;

import javafx.animation.FadeTransition;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * A window's content with dialogs over it. While a dialog is open the focus stays in it and the
 * page below takes neither mouse nor keys.
 */
public final class Overlay extends StackPane {

    private final Motion motion;
    private final StackPane dialogs = new StackPane();
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper(false);
    private final Deque<Layer> layers = new ArrayDeque<>();
    private final ChangeListener<@Nullable Node> keepFocus =
            (_, _, focused) -> keepFocusIn(focused);
    private boolean backwards;

    /** A dialog, what Escape does, and where the focus was before. */
    private record Layer(Region scrim, Node dialog, Runnable escape, Optional<Node> before) {}

    /** Lays dialogs over a page. */
    public Overlay(Node page, Motion motion) {
        this.motion = motion;
        dialogs.setVisible(false);
        dialogs.setId("dialogs");
        getChildren().addAll(page, dialogs);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        sceneProperty().subscribe(this::sceneChanged);
    }

    /** Whether a dialog is open. */
    public ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    /** Opens a dialog over everything; {@code escape} is what the Escape key does. */
    public void open(Node dialog, Runnable escape) {
        var scrim = new Region();
        scrim.getStyleClass().add("scrim");
        Optional<Node> before = Optional.ofNullable(getScene()).map(Scene::getFocusOwner);
        layers.push(new Layer(scrim, dialog, escape, before));
        StackPane.setAlignment(dialog, Pos.CENTER);
        dialogs.getChildren().addAll(scrim, dialog);
        dialogs.setVisible(true);
        open.set(true);
        fadeIn(dialog);
        applyCss();
        layout();
        focusFirst(dialog);
    }

    /** Closes a dialog and gives the focus back to where it was. */
    public void close(Node dialog) {
        layers.stream()
                .filter(layer -> layer.dialog().equals(dialog))
                .findFirst()
                .ifPresent(this::close);
    }

    private void close(Layer layer) {
        layers.remove(layer);
        dialogs.getChildren().removeAll(layer.scrim(), layer.dialog());
        dialogs.setVisible(!layers.isEmpty());
        open.set(!layers.isEmpty());
        layer.before().filter(node -> node.getScene() != null).ifPresent(Node::requestFocus);
    }

    private void fadeIn(Node dialog) {
        var fade = new FadeTransition(Duration.millis((double) motion.dialog().toMillis()), dialog);
        if (!motion.dialog().isZero()) {
            fade.setFromValue(0);
            fade.setToValue(1);
            fade.play();
        }
    }

    private void sceneChanged(@Nullable Scene before, @Nullable Scene now) {
        if (before != null) {
            before.focusOwnerProperty().removeListener(keepFocus);
        }
        if (now != null) {
            now.focusOwnerProperty().addListener(keepFocus);
        }
    }

    private void pressed(KeyEvent event) {
        backwards = event.getCode() == KeyCode.TAB && event.isShiftDown();
        if (event.getCode() == KeyCode.ESCAPE && !layers.isEmpty()) {
            event.consume();
            layers.element().escape().run();
        }
    }

    private void keepFocusIn(@Nullable Node focused) {
        if (layers.isEmpty() || focused == null || isInside(focused, layers.element().dialog())) {
            return;
        }
        Node dialog = layers.element().dialog();
        if (backwards) {
            Focusable.last(dialog).ifPresent(Node::requestFocus);
        } else {
            Focusable.first(dialog).ifPresent(Node::requestFocus);
        }
    }

    private static boolean isInside(Node node, Node ancestor) {
        for (@Nullable Node up = node; up != null; up = up.getParent()) {
            if (up.equals(ancestor)) {
                return true;
            }
        }
        return false;
    }

    private static void focusFirst(Node dialog) {
        Focusable.all(dialog).stream()
                .filter(TextInputControl.class::isInstance)
                .findFirst()
                .or(() -> Focusable.preferred(dialog))
                .or(() -> Focusable.first(dialog))
                .ifPresent(Node::requestFocus);
    }
}
