package org.plumbline.ui.compare;

import org.plumbline.workflow.Benchmarking;

/** What the page on other organisations can show now. */
sealed interface Across {

    /** It is being read and computed. */
    record Loading() implements Across {}

    /** It could not be read. */
    record Failed() implements Across {}

    /** The assessment of the organisation that is chosen cannot be read; another can be chosen. */
    record Unreadable(Benchmarking.Subject subject) implements Across {}

    /** No assessment is finished. */
    record Nothing() implements Across {}

    /** An organisation and, with enough others, its place among them. */
    record Shown(Benchmarking.Outcome outcome) implements Across {}
}
