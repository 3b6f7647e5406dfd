package org.plumbline.workflow;

import org.plumbline.model.Participant;
import org.plumbline.model.ParticipantId;

/**
 * Somebody to be asked, before an id is given.
 *
 * @param name never blank
 * @param role may be blank
 * @param group may be blank
 */
public record Person(String name, String role, String group) {

    public Person {
        if (name.isBlank()) {
            throw new IllegalArgumentException("A person must have a name");
        }
    }

    Participant as(ParticipantId id) {
        return new Participant(id, name, role, group, false);
    }
}
