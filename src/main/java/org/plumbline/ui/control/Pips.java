package org.plumbline.ui.control;

import javafx.scene.AccessibleRole;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** So many of so many, as filled and empty dots. */
public final class Pips extends HBox {

    /**
     * Makes the dots.
     *
     * @param full how many are filled
     * @param all how many there are
     * @param sentence what they say, for assistive technology
     */
    public Pips(int full, int all, String sentence) {
        getStyleClass().add("pips");
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(sentence);
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        for (int number = 0; number < all; number++) {
            getChildren().add(pip(number < full));
        }
    }

    /** Smaller dots, for rows of a table. */
    public Pips small() {
        getStyleClass().add("small");
        return this;
    }

    /** Dots in the colour of text, for findings rather than progress. */
    public Pips ink() {
        getStyleClass().add("ink");
        return this;
    }

    private static Region pip(boolean full) {
        var pip = new Region();
        pip.getStyleClass().add("pip");
        if (full) {
            pip.getStyleClass().add("full");
        }
        return pip;
    }
}
