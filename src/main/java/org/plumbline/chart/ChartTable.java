package org.plumbline.chart;

import java.util.List;

/**
 * The values of a chart as a table, for those who read rather than look.
 *
 * @param heads one for each column
 * @param rows as many cells in each as there are heads; the first cell names the row
 */
public record ChartTable(List<String> heads, List<List<String>> rows) {

    public ChartTable {
        heads = List.copyOf(heads);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<String> row : rows) {
            if (row.size() != heads.size()) {
                throw new IllegalArgumentException("A row must have a cell for each head");
            }
        }
    }
}
