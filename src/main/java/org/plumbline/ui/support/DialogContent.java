package org.plumbline.ui.support;

import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** What stands in a dialog: as high as its lines need at its width, beyond that it scrolls. */
final class DialogContent extends ScrollPane {

    private static final double MOST = 520;

    /** Room for the ring around what has the focus. */
    private static final double RING = 4;

    private final StackPane ground;

    DialogContent(Node content) {
        ground = new StackPane(content);
        ground.setPadding(new Insets(RING));
        VBox.setMargin(this, new Insets(-RING));
        setContent(ground);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        getStyleClass().add("plain");
        setMinHeight(0);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.min(MOST, Math.ceil(ground.prefHeight(width)));
    }
}
