package org.plumbline.ui.control;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** The picture of a key, such as {@code Ctrl N}. */
public final class KeyCap extends Label {

    /** A key as it is written on it. */
    public KeyCap(String key) {
        super(key);
        getStyleClass().add("key-cap");
        setMinWidth(Region.USE_PREF_SIZE);
        setAccessibleRole(AccessibleRole.TEXT);
        setMouseTransparent(true);
    }

    /** A key cap of 40 px, as in a level row. */
    public static KeyCap large(String key) {
        var cap = new KeyCap(key);
        cap.getStyleClass().add("large");
        cap.setMinWidth(Region.USE_COMPUTED_SIZE);
        return cap;
    }
}
