package org.plumbline.ui.act;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

import java.util.Optional;

/**
 * The first line of a card: what the action answers to at the left, how it stands at the right;
 * where there is no room for both, below each other.
 */
final class CardHead extends Region {

    private static final double GAP = 8;
    private static final double LINE_GAP = 4;

    private final Region mark;
    private final Optional<Region> standing;

    CardHead(Region mark, Optional<Region> standing) {
        this.mark = mark;
        this.standing = standing;
        setMinWidth(0);
        getChildren().add(mark);
        standing.ifPresent(getChildren()::add);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private double besideEachOther() {
        double right = standing.map(chip -> GAP + chip.prefWidth(-1)).orElse(0.0);
        return Math.ceil(mark.prefWidth(-1) + right);
    }

    private double right() {
        return standing.map(CardHead::height).orElse(0.0);
    }

    private static double height(Region region) {
        return Math.max(region.minHeight(-1), region.prefHeight(-1));
    }

    @Override
    protected double computePrefWidth(double height) {
        return besideEachOther();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double left = height(mark);
        boolean fits = width < 0 || besideEachOther() <= width;
        return fits ? Math.max(left, right()) : left + LINE_GAP + right();
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double left = height(mark);
        boolean fits = besideEachOther() <= width;
        double line = fits ? Math.max(left, right()) : left;
        double markWidth = Math.min(width, mark.prefWidth(-1));
        mark.resizeRelocate(0, snapPositionY((line - left) / 2), markWidth, left);
        standing.ifPresent(
                chip -> {
                    double chipWidth = Math.min(width, chip.prefWidth(-1));
                    double x = fits ? width - chipWidth : 0;
                    double y = fits ? (line - right()) / 2 : line + LINE_GAP;
                    chip.resizeRelocate(snapPositionX(x), snapPositionY(y), chipWidth, right());
                });
    }
}
