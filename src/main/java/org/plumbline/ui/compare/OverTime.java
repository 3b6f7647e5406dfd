package org.plumbline.ui.compare;

import org.plumbline.comparison.Comparison;
import org.plumbline.comparison.Since;
import org.plumbline.workflow.Comparing.NotCompared;

import java.util.List;

/** What the page on change over time can show now. */
sealed interface OverTime {

    /** It is being read and computed. */
    record Loading() implements OverTime {}

    /** It could not be read. */
    record Failed() implements OverTime {}

    /** No organisation was assessed twice. */
    record Nothing() implements OverTime {}

    /**
     * Fewer than two of the chosen assessments can be compared, or nothing is alike in all of them.
     *
     * @param notCompared what was chosen and cannot be compared
     */
    record TooFew(List<NotCompared> notCompared) implements OverTime {
        public TooFew {
            notCompared = List.copyOf(notCompared);
        }
    }

    /**
     * A comparison.
     *
     * @param since the change that is told in words
     * @param notCompared what was chosen and is left out
     */
    record Shown(Comparison comparison, Since since, List<NotCompared> notCompared)
            implements OverTime {
        public Shown {
            notCompared = List.copyOf(notCompared);
        }
    }
}
