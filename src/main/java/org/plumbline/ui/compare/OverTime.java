package org.plumbline.ui.compare;

import org.plumbline.comparison.Comparison;
import org.plumbline.comparison.Since;

/** What the page on change over time can show now. */
sealed interface OverTime {

    /** It is being read and computed. */
    record Loading() implements OverTime {}

    /** It could not be read. */
    record Failed() implements OverTime {}

    /** No organisation was assessed twice. */
    record Nothing() implements OverTime {}

    /** Fewer than two of the chosen assessments can be compared. */
    record TooFew() implements OverTime {}

    /** A comparison, and the change that is told in words. */
    record Shown(Comparison comparison, Since since) implements OverTime {}
}
