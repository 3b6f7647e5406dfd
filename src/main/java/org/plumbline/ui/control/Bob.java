package org.plumbline.ui.control;

import javafx.scene.layout.Region;

/**
 * The plumb bob: where the team agreed it stands, the step one is at, and the mark of the product.
 */
public final class Bob extends Region {

    /** Height of the bob in relation to its width. */
    private static final double SLENDER = 23.0 / 11.6;

    /** A bob of a height in pixels. */
    public Bob(double height) {
        getStyleClass().add("bob");
        setMinSize(height / SLENDER, height);
        setPrefSize(height / SLENDER, height);
        setMaxSize(height / SLENDER, height);
        setMouseTransparent(true);
    }
}
