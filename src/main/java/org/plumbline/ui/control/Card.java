package org.plumbline.ui.control;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A card: a title, something at the right of it, and content. */
public final class Card extends VBox {

    private final HBox head = new HBox(8);

    /** A card without a title. */
    public Card(Node... content) {
        super(16, content);
        getStyleClass().add("card");
    }

    /** A card with a title. */
    public static Card titled(String title, Node... content) {
        var card = new Card();
        var label = new Label(title);
        label.getStyleClass().add("card-title");
        label.setMinWidth(Region.USE_PREF_SIZE);
        card.head.setAlignment(Pos.CENTER_LEFT);
        card.head.getChildren().add(label);
        card.getChildren().add(card.head);
        card.getChildren().addAll(content);
        return card;
    }

    /** Puts nodes at the right end of the title. */
    public Card withRight(Node... nodes) {
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        head.getChildren().add(space);
        head.getChildren().addAll(nodes);
        return this;
    }
}
