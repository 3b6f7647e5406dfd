package org.plumbline.ui.discuss;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Labels as the console has them. */
final class Labels {

    private Labels() {}

    /** A text in one line. */
    static Label of(String text, String... styles) {
        var label = new Label(text);
        label.getStyleClass().addAll(styles);
        return label;
    }

    /** A text of as many lines as it needs. */
    static Label wrapped(String text, String... styles) {
        Label label = of(text, styles);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /** A text that is never shortened. */
    static Label whole(String text, String... styles) {
        Label label = of(text, styles);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    /** Something in the middle of its line. */
    static VBox middle(Node node) {
        var box = new VBox(node);
        box.setAlignment(Pos.CENTER);
        return box;
    }

    /** Takes the room that is left in a line. */
    static Region space() {
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }
}
