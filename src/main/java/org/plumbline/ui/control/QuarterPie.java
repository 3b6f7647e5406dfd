package org.plumbline.ui.control;

import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.Circle;

/** How far round plan, do, check, act something is: so many quarters of a disc. */
public final class QuarterPie extends StackPane {

    private static final int QUARTERS = 4;
    private static final double QUARTER = 90;
    private static final double GAP = 2.5;

    /**
     * Makes the picture.
     *
     * @param quarters 1 to 4
     * @param size its width and height
     * @param word the word that always goes with it, for assistive technology
     */
    public QuarterPie(int quarters, double size, String word) {
        double radius = size / 2;
        var ring = new Circle(radius, radius, radius - 0.75);
        ring.getStyleClass().add("pie-ring");
        double inner = radius - GAP;
        double angle = Math.min(quarters, QUARTERS) * QUARTER;
        // From the top, clockwise.
        var filled = new Arc(radius, radius, inner, inner, QUARTER, -angle);
        filled.setType(ArcType.ROUND);
        filled.getStyleClass().add("pie-filled");
        getStyleClass().add("quarter-pie");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(word);
        setMinSize(size, size);
        setMaxSize(size, size);
        getChildren().add(new Group(ring, filled));
    }
}
