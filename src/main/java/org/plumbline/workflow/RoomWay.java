package org.plumbline.workflow;

import org.plumbline.model.AgendaEntry;
import org.plumbline.model.Talk;
import org.plumbline.model.VotingWay;
import org.plumbline.model.Workshop;
import org.plumbline.workshop.Discussion;
import org.plumbline.workshop.Room;

import java.time.InstantSource;

/** The way of the room through its agenda. */
final class RoomWay {

    private final KeptRoom room;
    private final InstantSource clock;

    RoomWay(KeptRoom room, InstantSource clock) {
        this.room = room;
        this.clock = clock;
    }

    /** Comes to an entry of the agenda. */
    Room comeTo(String entry) {
        return room.change(
                notes -> {
                    VotingWay way = firstWay(notes.workshop(), entry);
                    return Leaving.talk(notes)
                            .with(Discussion.comeTo(notes.workshop(), entry, way, clock.instant()));
                });
    }

    /** Answers given before are used; without any, the way that was used last. */
    private VotingWay firstWay(Workshop workshop, String entry) {
        boolean answered =
                workshop.entry(entry)
                        .map(AgendaEntry::topic)
                        .filter(AgendaEntry.Topic.ItemTalk.class::isInstance)
                        .map(topic -> ((AgendaEntry.Topic.ItemTalk) topic).item())
                        .filter(item -> room.answeredBefore(item))
                        .isPresent();
        return answered ? VotingWay.COLLECTED : lastWay(workshop);
    }

    private static VotingWay lastWay(Workshop workshop) {
        return workshop.agenda().stream()
                .map(AgendaEntry::topic)
                .filter(AgendaEntry.Topic.ItemTalk.class::isInstance)
                .map(topic -> ((AgendaEntry.Topic.ItemTalk) topic).talk())
                .filter(talk -> talk.stage() != Talk.Stage.WAITING)
                .map(Talk::way)
                .filter(way -> way != VotingWay.COLLECTED)
                .reduce((_, later) -> later)
                .orElse(VotingWay.PASSED);
    }

    /** Goes to the next entry and marks the present one as done; stays at the last. */
    Room next() {
        return step(1);
    }

    /** Goes back to the entry before; stays at the first. */
    Room back() {
        return step(-1);
    }

    private Room step(int by) {
        Workshop now = room.notes().workshop();
        int there =
                now.current()
                        .map(entry -> now.agenda().indexOf(entry) + by)
                        .orElseGet(() -> by > 0 ? Leaving.next(now.agenda()) : -1);
        if (there < 0 || there >= now.agenda().size()) {
            return by > 0 ? room.change(Leaving::behind) : room.now();
        }
        if (by > 0) {
            room.change(Leaving::behind);
        }
        return comeTo(now.agenda().get(there).id());
    }
}
