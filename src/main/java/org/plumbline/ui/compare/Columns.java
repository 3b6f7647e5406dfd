package org.plumbline.ui.compare;

import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.List;

/**
 * A large card and small ones: one below the other beside it, or in two columns below it in a
 * narrow window.
 *
 * @param first the small cards of the first column
 * @param second the small cards of the second column
 */
record Columns(Region large, List<Region> first, List<Region> second) {

    private static final double SIDE = 360;
    private static final double GAP = 16;

    /** Lays them out. */
    Region layOut(boolean narrow) {
        return narrow ? below() : beside();
    }

    private Region below() {
        var columns = new HBox(GAP, column(first), column(second));
        return new VBox(GAP, large, columns);
    }

    private static VBox column(List<Region> cards) {
        var column = new VBox(GAP);
        column.getChildren().setAll(cards);
        column.setPrefWidth(SIDE);
        HBox.setHgrow(column, Priority.ALWAYS);
        VBox.setVgrow(cards.getLast(), Priority.ALWAYS);
        return column;
    }

    private Region beside() {
        var side = new VBox(GAP);
        side.getChildren().addAll(first);
        side.getChildren().addAll(second);
        side.setMinWidth(SIDE);
        side.setMaxWidth(SIDE);
        HBox.setHgrow(large, Priority.ALWAYS);
        large.setMinWidth(0);
        return new HBox(GAP, large, side);
    }
}
