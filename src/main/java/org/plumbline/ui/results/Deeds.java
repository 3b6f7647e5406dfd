package org.plumbline.ui.results;

import javafx.scene.layout.Region;

import org.plumbline.chart.Chart;
import org.plumbline.ui.slide.Shown;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** What one can do with what the results show. */
interface Deeds {

    /** Opens a detail over the page. */
    void open(Detail detail);

    /** Takes down an action that answers to an item. */
    void act(ItemCard item);

    /**
     * Shows the room one of several things.
     *
     * @param from the index of the first one to be shown
     */
    void present(List<Shown> several, int from);

    /** Gives a part of the page its menu and the key P. */
    void offer(Region node, Offer offer);

    /** The entries of that menu as buttons. */
    Region buttons(Offer offer);

    /**
     * What can be done with a part of the page.
     *
     * @param name what it is about, for the name of a file
     * @param chart its chart, if it has one now
     * @param table shows the chart's values
     * @param present shows it to the room
     */
    record Offer(
            Supplier<String> name,
            Supplier<Optional<Chart>> chart,
            Runnable table,
            Runnable present) {}
}
