package org.plumbline.ui.compare;

import org.plumbline.chart.Chart;
import org.plumbline.chart.ChartTable;

import java.util.Optional;

/**
 * Something shown that can be saved.
 *
 * @param id names it among the others of its page
 * @param heading what it is
 * @param fileName what it is about, for the name of a file
 * @param chart its picture, if it has one
 * @param table its values
 */
record Exportable(
        String id, String heading, String fileName, Optional<Chart> chart, ChartTable table) {}
