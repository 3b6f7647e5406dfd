package org.plumbline.workflow;

import org.plumbline.model.Absence;
import org.plumbline.model.AgendaEntry;
import org.plumbline.model.AgendaEntry.Topic;
import org.plumbline.model.Talk;
import org.plumbline.store.RoomNotes;
import org.plumbline.workshop.Discussion;

import java.util.List;
import java.util.stream.IntStream;

/** What is written down when the room leaves an entry of the agenda, and where it goes on. */
final class Leaving {

    private Leaving() {}

    /** Goes past the entry the room is at. */
    static RoomNotes behind(RoomNotes notes) {
        RoomNotes left = talk(notes);
        return left.with(Discussion.leaveBehind(left.workshop()));
    }

    /**
     * Records who was missing in the talk the room is at, however it is left. Before the votes were
     * shown there was no talk; of one that has ended it stands recorded.
     */
    static RoomNotes talk(RoomNotes notes) {
        return notes.workshop()
                .current()
                .map(AgendaEntry::topic)
                .filter(Topic.ItemTalk.class::isInstance)
                .map(Topic.ItemTalk.class::cast)
                .filter(about -> goesOn(about.talk()))
                .map(about -> notes.with(notes.findings().with(missing(about, notes))))
                .orElse(notes);
    }

    private static boolean goesOn(Talk talk) {
        return talk.shows(1) && talk.stage() != Talk.Stage.SETTLED;
    }

    private static Absence missing(Topic.ItemTalk about, RoomNotes notes) {
        return new Absence(about.item(), notes.workshop().away().stream().sorted().toList());
    }

    /**
     * Where the room goes on when the entry it was at was dropped: at the first that is not done
     * after the last that is. Where none is done, what was come to already is passed over.
     */
    static int next(List<AgendaEntry> agenda) {
        int done =
                IntStream.range(0, agenda.size())
                        .filter(i -> agenda.get(i).done())
                        .max()
                        .orElse(-1);
        return IntStream.range(done + 1, agenda.size())
                .filter(i -> done >= 0 || agenda.get(i).spentSeconds() == 0)
                .findFirst()
                .orElse(done + 1);
    }
}
