package org.plumbline.chart;

/** Something to show that can be laid out at any width. */
public interface Chart {

    /**
     * Lays the chart out.
     *
     * @param width in the units of {@link Drawing}; a chart narrower than its contents need is laid
     *     out with shortened labels
     */
    Drawing draw(double width);
}
