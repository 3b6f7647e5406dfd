package org.plumbline.ui.settings;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;

import org.plumbline.i18n.Messages;

import java.util.function.Consumer;

/** Colours to choose one from. */
final class Swatches extends HBox {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final double SIDE = 32;

    Swatches(Messages messages, Consumer<String> choose) {
        super(8);
        for (String colour : SettingsViewModel.offeredColours()) {
            getChildren().add(swatch(colour, messages, choose));
        }
        setMinWidth(Region.USE_PREF_SIZE);
    }

    private static Button swatch(String colour, Messages messages, Consumer<String> choose) {
        var square = new Rectangle(SIDE, SIDE, Color.web(colour));
        square.setArcWidth(8);
        square.setArcHeight(8);
        var button = new Button("", square);
        button.setId("colour-" + colour.substring(1));
        button.getStyleClass().add("swatch");
        button.setUserData(colour);
        button.setAccessibleRole(AccessibleRole.RADIO_BUTTON);
        button.setAccessibleText(messages.get("settings.accent.offered", colour));
        button.setOnAction(_ -> choose.accept(colour));
        return button;
    }

    void choose(String colour) {
        getChildren()
                .forEach(
                        swatch ->
                                swatch.pseudoClassStateChanged(
                                        CHOSEN, colour.equals(swatch.getUserData())));
    }
}
