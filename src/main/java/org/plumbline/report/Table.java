package org.plumbline.report;

import java.util.List;

/**
 * A table. Its head is repeated on every page it runs over, a row is split only if it is taller
 * than a page, and a group row never stands last on a page.
 *
 * @param caption the line above the table, or blank
 * @param rowHeads whether the first cell of each row is the head of its row
 */
public record Table(
        String caption, List<Column> columns, List<Row> rows, TableLook look, boolean rowHeads)
        implements Block {

    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("A table must have columns");
        }
        for (Row row : rows) {
            if (!row.group() && row.cells().size() != columns.size()) {
                throw new IllegalArgumentException("A row must have a cell in each column");
            }
        }
    }

    /**
     * A table with lines between its rows, without a caption, whose first column names the rows.
     */
    public static Table of(List<Column> columns, List<Row> rows) {
        return new Table("", columns, rows, TableLook.LINES, true);
    }
}
