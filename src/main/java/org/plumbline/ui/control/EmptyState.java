package org.plumbline.ui.control;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;

/** What stands where there is nothing yet: one sentence, one action. */
public final class EmptyState extends VBox {

    /** A sentence and what one can do. */
    public EmptyState(String sentence, Node... actions) {
        getStyleClass().add("empty-state");
        var label = new Label(sentence);
        label.getStyleClass().add("muted");
        label.setWrapText(true);
        label.setTextAlignment(TextAlignment.CENTER);
        getChildren().add(label);
        getChildren().addAll(actions);
    }
}
