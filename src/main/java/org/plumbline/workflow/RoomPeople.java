package org.plumbline.workflow;

import org.plumbline.model.Participant;
import org.plumbline.model.ParticipantId;
import org.plumbline.store.RoomNotes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** The ways in which those in the room change. */
public final class RoomPeople {

    private RoomPeople() {}

    /** Somebody leaves the room, or is not there yet. */
    public static UnaryOperator<RoomNotes> away(ParticipantId person) {
        return notes -> {
            Set<ParticipantId> away = new HashSet<>(notes.workshop().away());
            away.add(person);
            return notes.with(notes.workshop().withAway(away));
        };
    }

    /** Somebody comes, or comes back. */
    public static UnaryOperator<RoomNotes> there(ParticipantId person) {
        return notes -> {
            Set<ParticipantId> away = new HashSet<>(notes.workshop().away());
            away.remove(person);
            return notes.with(notes.workshop().withAway(away));
        };
    }

    /**
     * Somebody joins who was not asked before. They take part in votes from now on; what was
     * answered or shown before stays as it is, so they are no member who is asked for it.
     */
    public static UnaryOperator<RoomNotes> join(Participant person) {
        return notes -> {
            List<Participant> all = new ArrayList<>(notes.participants());
            all.add(person.joinedLate(true));
            return notes.withParticipants(all);
        };
    }
}
