package org.plumbline.ui.results;

/** A page of the results. */
enum Tab {
    /** One page to talk from. */
    OVERVIEW,
    /** Where groups differ. */
    HEAT,
    /** Every item with its dots. */
    ITEMS,
    /** What people wrote. */
    COMMENTS
}
