package org.plumbline.ui.act;

import org.plumbline.workflow.Reason;

import java.util.Optional;

/**
 * An item or section to choose from a list as the reason of an action, or none yet.
 *
 * @param reason none yet if absent
 * @param words what the list says, and what is searched
 */
record Because(Optional<Reason> reason, String words) {

    @Override
    public String toString() {
        return words;
    }
}
