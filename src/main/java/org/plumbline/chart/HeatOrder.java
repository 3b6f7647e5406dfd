package org.plumbline.chart;

/** The order of the items of a {@link HeatMap}. */
public sealed interface HeatOrder {

    /** As they are asked, by section. */
    record Asked() implements HeatOrder {}

    /** Those on which the team stands furthest apart first. */
    record Agreement() implements HeatOrder {}

    /**
     * Those on which a column lies furthest from everyone first.
     *
     * @param column its index
     */
    record Gap(int column) implements HeatOrder {}
}
