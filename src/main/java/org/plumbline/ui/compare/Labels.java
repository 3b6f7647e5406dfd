package org.plumbline.ui.compare;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** Labels of this screen. */
final class Labels {

    private Labels() {}

    /** On one line, never shortened. */
    static Label whole(String text, String... styles) {
        var label = new Label(text);
        label.getStyleClass().addAll(styles);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    /** On as many lines as needed. */
    static Label wrapped(String text, String... styles) {
        var label = new Label(text);
        label.getStyleClass().addAll(styles);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
