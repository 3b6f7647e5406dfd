package org.plumbline.chart;

/** Measures text, so that geometry needs no toolkit and is the same on screen and paper. */
@FunctionalInterface
public interface TextWidth {

    /** The width of one line of text in the units of a drawing. */
    double of(String text, TextStyle style);
}
