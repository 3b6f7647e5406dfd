package org.plumbline.ui.slide;

import org.plumbline.chart.Chart;

import java.util.List;
import java.util.Optional;

/**
 * Something of the results as the room may see it. Everything in it is released.
 *
 * @param title what it is about
 * @param words the finding, or the statement people answered; may be blank
 * @param statement whether the words are those of the questionnaire
 * @param lines sentences below
 * @param rows of a list, in place of a chart
 */
public record Shown(
        String title,
        String words,
        boolean statement,
        Optional<Chart> chart,
        List<String> lines,
        List<Entry> rows) {

    public Shown {
        lines = List.copyOf(lines);
        rows = List.copyOf(rows);
    }

    /**
     * A row of a list.
     *
     * @param lead its number; may be empty
     * @param note at its right end; may be empty
     */
    public record Entry(String lead, String text, String note) {}
}
