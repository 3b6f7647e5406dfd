package org.plumbline.ui.support;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.Node;

/**
 * What the window shows for a screen. Made anew each time the screen is gone to, and dropped when
 * it is left.
 */
public interface ScreenView {

    /** The nodes of the screen, always the same. */
    Node node();

    /** The keys that act while the screen is shown. */
    default Shortcuts shortcuts() {
        return new Shortcuts();
    }

    /** Called once the nodes are in the window: the place to set the focus and to start loading. */
    default void shown() {}

    /**
     * Asked before the screen is left. Runs {@code leave} now, later (after a question) or never,
     * to stay.
     */
    default void leaving(Runnable leave) {
        leave.run();
    }

    /**
     * Whether one person has the window to themselves just now: no rail, no way to other screens.
     */
    default ReadOnlyBooleanProperty alone() {
        return new ReadOnlyBooleanWrapper().getReadOnlyProperty();
    }

    /** Called once the screen is left: the place to release subscriptions and cancel work. */
    default void left() {}
}
