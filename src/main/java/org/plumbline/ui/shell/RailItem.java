package org.plumbline.ui.shell;

import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;

import org.kordamp.ikonli.feather.Feather;
import org.plumbline.ui.control.Icon;

/** A place in the rail. */
final class RailItem extends Button {

    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");

    private final String name;

    RailItem(String id, String name, Feather icon, Runnable open) {
        super(name, Icon.of(icon));
        this.name = name;
        setId(id);
        getStyleClass().add("rail-item");
        setMaxWidth(Double.MAX_VALUE);
        setAccessibleText(name);
        setOnAction(_ -> open.run());
    }

    /** Marks this as the place where one is. */
    void setHere(boolean here) {
        pseudoClassStateChanged(HERE, here);
    }

    void setFolded(boolean folded) {
        setContentDisplay(folded ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
        setTooltip(folded ? new Tooltip(name) : null);
    }
}
