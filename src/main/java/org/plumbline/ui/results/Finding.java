package org.plumbline.ui.results;

import org.plumbline.chart.Chart;

import java.util.List;
import java.util.Optional;

/**
 * A card that answers one question with a chart, or with sentences where there is none.
 *
 * @param id names the card
 * @param aside a few words at the right of the title; may be blank
 * @param lines sentences below the chart
 */
record Finding(
        String id,
        String title,
        String aside,
        Optional<Chart> chart,
        List<String> lines,
        Detail detail) {

    Finding {
        lines = List.copyOf(lines);
    }
}
