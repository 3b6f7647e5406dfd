package org.plumbline.ui.act;

import org.plumbline.model.ParticipantId;
import org.plumbline.model.SectionId;
import org.plumbline.workflow.PlannedAction;

import java.util.Optional;

/**
 * Which actions are shown.
 *
 * @param owner those of one person; everybody's if absent
 * @param section those that answer to one section; all if absent
 */
record Filter(Optional<ParticipantId> owner, Optional<SectionId> section) {

    /** All actions. */
    static final Filter ALL = new Filter(Optional.empty(), Optional.empty());

    boolean shows(PlannedAction planned) {
        boolean byOwner = owner.isEmpty() || planned.action().owner().equals(owner);
        return byOwner && (section.isEmpty() || planned.section().equals(section));
    }

    Filter withOwner(Optional<ParticipantId> person) {
        return new Filter(person, section);
    }

    Filter withSection(Optional<SectionId> answered) {
        return new Filter(owner, answered);
    }
}
