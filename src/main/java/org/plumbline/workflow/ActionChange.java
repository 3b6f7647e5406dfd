package org.plumbline.workflow;

import org.plumbline.model.ActionId;

import java.util.List;

/** What became of a change to an action. */
public sealed interface ActionChange {

    /** It is on the disk; this is the plan now. */
    record Kept(ActionPlan plan, ActionId action) implements ActionChange {}

    /** Nothing was changed, for this is missing. */
    record Held(List<Missing> missing) implements ActionChange {
        public Held {
            missing = List.copyOf(missing);
        }
    }
}
