package org.plumbline.ui.results;

import org.plumbline.chart.Chart;

import java.util.List;
import java.util.Optional;

/**
 * The stage and the index.
 *
 * @param name of the stage, or why there is none
 * @param near what the index is close to; may be blank
 * @param index the displayed index; blank without one
 * @param range between which own indices half of the team lies; may be blank
 */
record StageCard(
        String name,
        String near,
        String index,
        String range,
        Optional<Chart> bar,
        List<String> lines,
        Detail detail) {

    StageCard {
        lines = List.copyOf(lines);
    }
}
