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
     * The assessment with this id; ratings of persons are in it once the room has seen what follows
     * from them, or has gone on.
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
        return !workshop.rankingShown()
                && !isLeft(workshop)
                && workshop.agenda().stream().anyMatch(Weighed::isRating);
    }

    private static boolean isRating(AgendaEntry entry) {
        return entry.topic().equals(new Topic.Part(Kind.PRIORITIES));
    }

    /** Whether the room has gone on from rating importance. */
    static boolean isLeft(Workshop workshop) {
        List<AgendaEntry> agenda = workshop.agenda();
        boolean ended = agenda.stream().allMatch(AgendaEntry::done);
        int at = workshop.current().map(agenda::indexOf).orElse(-1);
        return agenda.stream()
                .filter(Weighed::isRating)
                .anyMatch(entry -> ended || left(entry, agenda.indexOf(entry), at));
    }

    /** Whether the room has gone past an entry, or on to a later one. */
    private static boolean left(AgendaEntry entry, int place, int at) {
        return at > place || (entry.done() && at != place);
    }
}
