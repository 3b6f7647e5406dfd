package org.plumbline.ui.support;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;

import org.jspecify.annotations.Nullable;

/** Scrolls a page so that what has the focus can be seen, however it got it. */
public final class FocusInView {

    private static final double MARGIN = 24;

    private final ScrollPane pane;

    private FocusInView(ScrollPane pane) {
        this.pane = pane;
    }

    /** Keeps what has the focus in view while a screen is shown. */
    public static void follow(ScrollPane pane, Subscriptions subscriptions) {
        var view = new FocusInView(pane);
        ObservableValue<Node> owner = pane.sceneProperty().flatMap(Scene::focusOwnerProperty);
        subscriptions.follow(owner, view::show);
    }

    private void show(@Nullable Node focused) {
        Node content = pane.getContent();
        if (focused == null || content == null || !isWithin(focused, content)) {
            return;
        }
        pane.applyCss();
        pane.layout();
        Bounds place = content.sceneToLocal(focused.localToScene(focused.getLayoutBounds()));
        double height = content.getLayoutBounds().getHeight();
        double visible = pane.getViewportBounds().getHeight();
        double hidden = height - visible;
        if (hidden <= 0) {
            return;
        }
        double top = pane.getVvalue() * hidden;
        if (place.getMinY() - MARGIN < top) {
            pane.setVvalue(Math.max(0, (place.getMinY() - MARGIN) / hidden));
        } else if (place.getMaxY() + MARGIN > top + visible) {
            pane.setVvalue(Math.min(1, (place.getMaxY() + MARGIN - visible) / hidden));
        }
    }

    private static boolean isWithin(Node node, Node content) {
        for (Node up = node; up != null; up = up.getParent()) {
            if (up.equals(content)) {
                return true;
            }
        }
        return false;
    }
}
