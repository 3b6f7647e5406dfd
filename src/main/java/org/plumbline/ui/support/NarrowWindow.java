package org.plumbline.ui.support;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;

/**
 * Whether the window is narrower than 1200 px: the rail folds, margins shrink to 24, three columns
 * become two, panels at the side become drawers or dialogs.
 */
public final class NarrowWindow {

    private static final double NARROW_BELOW = 1200;

    private NarrowWindow() {}

    /** Whether the window that holds a node is narrow; false while it is in none. */
    public static ObservableValue<Boolean> of(Node node) {
        return node.sceneProperty()
                .flatMap(Scene::widthProperty)
                .map(width -> width.doubleValue() > 0 && width.doubleValue() < NARROW_BELOW)
                .orElse(false);
    }
}
