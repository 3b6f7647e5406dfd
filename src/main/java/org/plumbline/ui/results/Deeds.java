package org.plumbline.ui.results;

/** What one can do with what the results show. */
interface Deeds {

    /** Opens a detail over the page. */
    void open(Detail detail);

    /** Takes down an action that answers to an item. */
    void act(ItemCard item);
}
