package org.plumbline.report;

import org.plumbline.chart.Drawing;

/**
 * A mark of the charts with its name and what it means (design 5).
 *
 * @param drawing the mark alone, small
 */
record MarkSample(Drawing drawing, String name, String meaning) {}
