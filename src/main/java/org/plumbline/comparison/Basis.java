package org.plumbline.comparison;

/** What the values of a comparison are; the same for all of its assessments. */
public enum Basis {
    /** The agreed levels, and the votes where nothing was agreed on an item. */
    AGREED,
    /** The middle answers, because in one of the assessments nothing was agreed. */
    MEDIAN
}
