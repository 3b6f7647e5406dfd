package org.plumbline.ui.control;

import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Line;

import org.kordamp.ikonli.feather.Feather;

/** The piece of the plumb line beside one step: the line above, the mark, the line below. */
final class StepMark extends Pane {

    /** What a piece of line looks like. */
    enum Piece {
        NONE,
        SOLID,
        DASHED
    }

    private static final double WIDTH = 24;
    private static final double RADIUS = 8;

    private final Line above;
    private final Line below;
    private final Region mark;

    StepMark(Step.State state, Piece before, Piece after) {
        getStyleClass().add("step-mark");
        setMinWidth(WIDTH);
        setPrefWidth(WIDTH);
        setMaxWidth(WIDTH);
        setMouseTransparent(true);
        above = line(before);
        below = line(after);
        mark = mark(state);
        getChildren().addAll(above, below, mark);
    }

    private static Line line(Piece piece) {
        var line = new Line();
        line.getStyleClass().addAll("step-line", piece == Piece.DASHED ? "to-come" : "done");
        line.setVisible(piece != Piece.NONE);
        return line;
    }

    private static Region mark(Step.State state) {
        return switch (state) {
            case HERE -> new Bob(30);
            case DONE -> ring("done");
            case TO_COME -> ring("to-come");
        };
    }

    private static Region ring(String style) {
        var ring = new StackPane();
        ring.getStyleClass().addAll("step-ring", style);
        if (style.equals("done")) {
            ring.getChildren().add(Icon.small(Feather.CHECK));
        }
        return ring;
    }

    /** As high as the row makes it: its lines follow the row and must not push it further. */
    @Override
    protected double computePrefHeight(double width) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        double middle = getHeight() / 2;
        double x = WIDTH / 2;
        double width = snapSizeX(mark.prefWidth(-1));
        double height = snapSizeY(mark.prefHeight(-1));
        mark.resizeRelocate(x - width / 2, middle - height / 2, width, height);
        stretch(above, x, 0, middle - RADIUS - 1);
        stretch(below, x, middle + RADIUS + 1, getHeight());
    }

    private static void stretch(Line line, double x, double from, double to) {
        line.setStartX(x);
        line.setEndX(x);
        line.setStartY(from);
        line.setEndY(to);
    }
}
