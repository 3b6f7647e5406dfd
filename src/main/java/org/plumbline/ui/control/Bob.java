package org.plumbline.ui.control;

import javafx.scene.layout.Region;

/**
 * The plumb bob: where the team agreed it stands, the step one is at, and the mark of the product.
 */
public final class Bob extends Region {

    /** Height of the bob in relation to its width. */
    private static final double SLENDER = 23.0 / 11.6;

    /** The same without its piece of line. */
    private static final double SLENDER_ALONE = 16.5 / 11.6;

    private Bob(double width, double height, String style) {
        getStyleClass().add(style);
        setMinSize(width, height);
        setPrefSize(width, height);
        setMaxSize(width, height);
        setMouseTransparent(true);
    }

    /** A bob of a height in pixels, with the piece of line it hangs on. */
    public Bob(double height) {
        this(height / SLENDER, height, "bob");
    }

    /** A bob of a height in pixels, for a line that is drawn apart. */
    public static Bob alone(double height) {
        return new Bob(height / SLENDER_ALONE, height, "bob-alone");
    }
}
