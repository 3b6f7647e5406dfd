package org.plumbline.ui.discuss;

import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A wide column with a narrow one at its right; under it where the window is narrow. */
final class TwoColumns extends Pane {

    private static final double GAP = 16;
    private static final double MOST_RIGHT = 273;
    private static final double LEAST_RIGHT = 266;
    private static final double SHARE = 0.25;

    private final VBox left;
    private final VBox right;
    private boolean narrow;

    TwoColumns(VBox left, VBox right) {
        this.left = left;
        this.right = right;
        getChildren().addAll(left, right);
    }

    /** Puts the right column under the left one, or beside it. */
    void setNarrow(boolean now) {
        narrow = now;
        requestLayout();
    }

    private double rightWidth(double inner) {
        return narrow ? inner : Math.clamp(inner * SHARE, LEAST_RIGHT, MOST_RIGHT);
    }

    private double leftWidth(double inner) {
        return narrow ? inner : inner - rightWidth(inner) - GAP;
    }

    @Override
    public javafx.geometry.Orientation getContentBias() {
        return javafx.geometry.Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 1100;
    }

    @Override
    protected double computePrefHeight(double width) {
        double inner = Math.max(0, width - sides());
        double leftHigh = left.prefHeight(leftWidth(inner));
        double rightHigh = right.prefHeight(rightWidth(inner));
        double high = narrow ? leftHigh + GAP + rightHigh : Math.max(leftHigh, rightHigh);
        return snappedTopInset() + high + snappedBottomInset();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width < 0 ? getWidth() : width);
    }

    private double sides() {
        return snappedLeftInset() + snappedRightInset();
    }

    @Override
    protected void layoutChildren() {
        double inner = Math.max(0, getWidth() - sides());
        double x = snappedLeftInset();
        double y = snappedTopInset();
        double leftWide = leftWidth(inner);
        double leftHigh = left.prefHeight(leftWide);
        place(left, x, y, leftWide);
        if (narrow) {
            place(right, x, y + leftHigh + GAP, inner);
        } else {
            place(right, x + leftWide + GAP, y, rightWidth(inner));
        }
    }

    private static void place(Region region, double x, double y, double width) {
        region.resizeRelocate(x, y, width, region.prefHeight(width));
    }
}
