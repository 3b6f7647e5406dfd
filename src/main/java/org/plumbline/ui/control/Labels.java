package org.plumbline.ui.control;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Labels by how they take their room, each with the style classes given. */
public final class Labels {

    private Labels() {}

    /** On one line, shortened to an ellipsis where room is missing. */
    public static Label of(String text, String... styles) {
        var label = new Label(text);
        label.getStyleClass().addAll(styles);
        return label;
    }

    /** On one line that gives way to everything beside it. */
    public static Label line(String text, String... styles) {
        Label label = of(text, styles);
        label.setMinWidth(0);
        return label;
    }

    /** On one line, never shortened. */
    public static Label whole(String text, String... styles) {
        Label label = of(text, styles);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    /** On as many lines as needed. */
    public static Label wrapped(String text, String... styles) {
        Label label = of(text, styles);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /** Something in the middle of its line. */
    public static VBox middle(Node node) {
        var box = new VBox(node);
        box.setAlignment(Pos.CENTER);
        return box;
    }

    /** Takes the room that is left in a line. */
    public static Region space() {
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }
}
