package org.plumbline.ui.chart;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

import org.plumbline.chart.ChartTable;

import java.util.List;

/** The values of a chart as a table: the first column names the row, the others are values. */
public final class DrawingTable extends TableView<List<String>> {

    private static final double ROW = 44;
    private static final int ROWS_IN_VIEW = 9;
    private static final double NAME_SHARE = 2.6;

    /** The table of a chart. */
    public DrawingTable(ChartTable table) {
        setId("chart-table");
        setAccessibleText(String.join(", ", table.heads()));
        for (int index = 0; index < table.heads().size(); index++) {
            getColumns().add(column(table.heads().get(index), index));
        }
        getItems().setAll(table.rows());
        setFixedCellSize(ROW);
        setPrefHeight(ROW * (Math.min(table.rows().size(), ROWS_IN_VIEW) + 1) + 2);
        setMinHeight(USE_PREF_SIZE);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        setPlaceholder(new Label());
    }

    private static TableColumn<List<String>, String> column(String head, int index) {
        var column = new TableColumn<List<String>, String>(head);
        column.setCellValueFactory(
                row -> new ReadOnlyStringWrapper(row.getValue().get(index)).getReadOnlyProperty());
        column.setSortable(false);
        column.setReorderable(false);
        column.setPrefWidth(index == 0 ? NAME_SHARE * 80 : 80);
        return column;
    }
}
