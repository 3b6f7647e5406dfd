package org.plumbline.scoring;

/**
 * How close the first votes stand together, by the average distance from the middle (method 4.3).
 */
public enum AgreementWord {
    /** At most a twelfth of the number of levels. */
    CLOSE,
    /** At most a sixth of the number of levels. */
    FAIR,
    /** More than a sixth. */
    APART
}
