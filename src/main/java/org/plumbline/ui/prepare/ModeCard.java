package org.plumbline.ui.prepare;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** One way in which answers can be private: its name, and what it means in plain words. */
final class ModeCard extends VBox {

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final RadioButton button;

    ModeCard(String id, String name, String meaning, ToggleGroup group) {
        button = new RadioButton(name);
        button.setId(id);
        button.setToggleGroup(group);
        button.setAccessibleHelp(meaning);
        button.getStyleClass().add("strong");
        var text = new Label(meaning);
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        text.getStyleClass().addAll("small", "muted", "under-tick");
        getStyleClass().add("choice-card");
        getChildren().addAll(button, text);
        button.selectedProperty().subscribe(on -> pseudoClassStateChanged(SELECTED, on));
        setOnMouseClicked(_ -> button.fire());
    }

    RadioButton button() {
        return button;
    }
}
