package org.plumbline.ui.home;

import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TreeTableCell;

import org.jspecify.annotations.Nullable;

import java.util.function.Function;

/** A cell that shows a node made from its row. */
final class RowCell extends TreeTableCell<Row, Row> {

    private final Function<Row, Node> content;

    RowCell(Function<Row, Node> content) {
        this.content = content;
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    }

    @Override
    protected void updateItem(@Nullable Row row, boolean empty) {
        super.updateItem(row, empty);
        setText(null);
        setGraphic(empty || row == null ? null : content.apply(row));
    }
}
