package org.plumbline.model;

import java.util.List;

/**
 * Who of the team was not in the room when an item was talked about.
 *
 * @param missing each once
 */
public record Absence(ItemId item, List<ParticipantId> missing) {

    public Absence {
        missing = List.copyOf(missing);
        Check.unique(missing, id -> id, "A missing participant");
    }
}
