package org.plumbline.ui.results;

import org.plumbline.chart.Chart;

import java.util.Optional;

/**
 * One item in a list.
 *
 * @param key the item's id as people say it
 * @param title the item's short title
 * @param line one line about it
 * @param picture the shape of its answers
 * @param chip its level
 * @param detail what opens on Enter
 */
record Row(
        String key,
        String title,
        String line,
        Optional<Chart> picture,
        Optional<Chip> chip,
        Detail detail) {

    /**
     * A level with its name.
     *
     * @param step the level, 0 to 5, which is also its place on the ramp
     */
    record Chip(int step, String name) {}
}
