package org.plumbline.ui.results;

import org.plumbline.chart.Chart;

import java.util.List;
import java.util.Optional;

/**
 * What opens behind a card or a row.
 *
 * @param id names the dialog
 * @param heading the title of the dialog
 * @param statement the statement people answered, where it is about one item
 * @param chart the picture, shown large, with its table below
 * @param lines sentences
 * @param quotes released comments, word for word
 * @param rows items that belong to it
 */
record Detail(
        String id,
        String heading,
        Optional<String> statement,
        Optional<Chart> chart,
        List<String> lines,
        List<String> quotes,
        List<Row> rows) {

    Detail {
        lines = List.copyOf(lines);
        quotes = List.copyOf(quotes);
        rows = List.copyOf(rows);
    }

    static Detail of(String id, String heading, Optional<Chart> chart, List<String> lines) {
        return new Detail(id, heading, Optional.empty(), chart, lines, List.of(), List.of());
    }

    Detail withRows(List<Row> more) {
        return new Detail(id, heading, statement, chart, lines, quotes, more);
    }
}
