package org.plumbline.ui.support;

import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectWrapper;
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
        var width = node.sceneProperty().flatMap(Scene::widthProperty).orElse(0);
        var narrow = new ReadOnlyObjectWrapper<>(isNarrow(width.getValue()));
        // Later, because a window changes its width in the middle of a layout, when nothing may be
        // added or restyled.
        width.subscribe((_, now) -> Platform.runLater(() -> narrow.set(isNarrow(now))));
        return narrow.getReadOnlyProperty();
    }

    private static boolean isNarrow(Number width) {
        return width.doubleValue() > 0 && width.doubleValue() < NARROW_BELOW;
    }
}
