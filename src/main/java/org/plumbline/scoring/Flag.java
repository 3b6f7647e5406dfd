package org.plumbline.scoring;

/** A reason to talk about an item, in talk order (method 4.4). */
public enum Flag {
    /** Two camps at the two ends of the scale. */
    SPLIT,
    /** Far apart. */
    SPREAD,
    /** The CEO stands two levels or more from the median of the others. */
    CEO,
    /** A third or more do not know. */
    UNKNOWN,
    /** One vote three levels or more from the middle. */
    LONE
}
