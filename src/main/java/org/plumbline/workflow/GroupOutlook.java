package org.plumbline.workflow;

import java.util.List;

/**
 * What becomes of a group in the results if everybody answers, the chief executive not counted
 * (decision 4, design 9).
 */
public sealed interface GroupOutlook {

    /** Large enough to be shown by itself. */
    record Alone() implements GroupOutlook {}

    /**
     * Too small, so shown together with others.
     *
     * @param people how many are in the group itself
     * @param others the names of the groups it is merged with
     */
    record Merged(int people, List<String> others) implements GroupOutlook {
        public Merged {
            others = List.copyOf(others);
        }
    }

    /**
     * Not shown as a group: too small with every other one, or another could be worked out from it.
     *
     * @param people how many are in the group itself
     */
    record Hidden(int people) implements GroupOutlook {}
}
