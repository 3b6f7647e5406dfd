package org.plumbline.ui.results;

import org.plumbline.chart.Chart;

import java.util.List;
import java.util.Optional;

/**
 * What opens behind a card or a row.
 *
 * @param id names the dialog
 * @param heading the title of the dialog
 * @param item what is told of the item, where it is about one
 * @param chart the picture, shown large, with its table below
 * @param lines sentences
 * @param rows items that belong to it
 */
record Detail(
        String id,
        String heading,
        Optional<ItemCard> item,
        Optional<Chart> chart,
        List<String> lines,
        List<Row> rows) {

    Detail {
        lines = List.copyOf(lines);
        rows = List.copyOf(rows);
    }

    static Detail of(String id, String heading, Optional<Chart> chart, List<String> lines) {
        return new Detail(id, heading, Optional.empty(), chart, lines, List.of());
    }

    Detail withRows(List<Row> more) {
        return new Detail(id, heading, item, chart, lines, more);
    }
}
