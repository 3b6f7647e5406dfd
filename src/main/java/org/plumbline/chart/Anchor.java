package org.plumbline.chart;

/** Which part of a text stands at its x. */
public enum Anchor {
    START,
    MIDDLE,
    END
}
