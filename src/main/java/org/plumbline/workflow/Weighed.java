package org.plumbline.workflow;

import org.plumbline.model.AgendaEntry;
import org.plumbline.model.AgendaEntry.Kind;
import org.plumbline.model.AgendaEntry.Topic;
import org.plumbline.model.Assessment;
import org.plumbline.model.AssessmentId;
import org.plumbline.model.Workshop;
import org.plumbline.store.RoomNotes;
import org.plumbline.store.Storage;
import org.plumbline.store.StoreException;

import java.util.List;
import java.util.Optional;

/**
 * Assessments as results are made of them: while a workshop rates importance, without the ratings.
 * Two results with one rating between them would tell that rating.
 */
final class Weighed {

    private final Storage storage;

    Weighed(Storage storage) {
        this.storage = storage;
    }

    /**
     * The assessment with this id; ratings of persons are in it once the room has left that part.
     *
     * @throws StoreException of kind {@link StoreException.Kind#UNREADABLE} if what is kept is no
     *     valid assessment
     */
    Optional<Assessment> find(AssessmentId id) {
        return goesOn(id) ? storage.workshops().unweighed(id) : storage.assessments().find(id);
    }

    private boolean goesOn(AssessmentId id) {
        return storage.workshops()
                .find(id)
                .map(RoomNotes::workshop)
                .filter(Weighed::goesOn)
                .isPresent();
    }

    private static boolean goesOn(Workshop workshop) {
        List<AgendaEntry> agenda = workshop.agenda();
        if (agenda.stream().allMatch(AgendaEntry::done)) {
            return false;
        }
        int at = workshop.current().map(agenda::indexOf).orElse(-1);
        return agenda.stream()
                .filter(entry -> entry.topic().equals(new Topic.Part(Kind.PRIORITIES)))
                .anyMatch(entry -> !left(entry, agenda.indexOf(entry), at));
    }

    /** Whether the room has gone past an entry, or on to a later one. */
    private static boolean left(AgendaEntry entry, int place, int at) {
        return at > place || (entry.done() && at != place);
    }
}
