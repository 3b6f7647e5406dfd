package org.plumbline.report.sheet;

import java.util.List;

/**
 * One table of values under its heads.
 *
 * @param name short and without any of {@code []:*?/\}, as spreadsheets demand of it
 * @param rows a cell for each column in each
 */
public record Sheet(String name, List<SheetColumn> columns, List<List<SheetCell>> rows) {

    private static final int LONGEST_NAME = 31;

    public Sheet {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        if (name.isBlank()
                || name.length() > LONGEST_NAME
                || name.matches(".*[\\[\\]:*?/\\\\].*")) {
            throw new IllegalArgumentException("Not the name of a sheet: " + name);
        }
        for (List<SheetCell> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException("A row must have a cell for each column");
            }
        }
    }
}
