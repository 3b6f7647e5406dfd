package org.plumbline.workflow;

import org.plumbline.model.AgendaEntry;
import org.plumbline.model.AgendaEntry.Kind;
import org.plumbline.model.AgendaEntry.Topic;
import org.plumbline.model.AgendaEntry.Why;
import org.plumbline.model.ItemId;
import org.plumbline.workshop.AgendaMaker;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** The ways in which a facilitator changes an agenda; each leaves the talks as they are. */
public final class AgendaEdits {

    private AgendaEdits() {}

    /** Moves an entry to a place, from 0; beyond the ends it goes to the end. */
    public static UnaryOperator<List<AgendaEntry>> move(String entry, int place) {
        return agenda -> {
            List<AgendaEntry> moved = new ArrayList<>(agenda);
            moved.removeIf(one -> one.id().equals(entry));
            agenda.stream()
                    .filter(one -> one.id().equals(entry))
                    .forEach(one -> moved.add(Math.clamp(place, 0, moved.size()), one));
            return moved;
        };
    }

    /** Drops an entry; what was voted and agreed in its talk stays in the assessment. */
    public static UnaryOperator<List<AgendaEntry>> drop(String entry) {
        return agenda -> agenda.stream().filter(one -> !one.id().equals(entry)).toList();
    }

    /** Plans other minutes for an entry, 1 to 240. */
    public static UnaryOperator<List<AgendaEntry>> minutes(String entry, int minutes) {
        return agenda ->
                agenda.stream()
                        .map(one -> one.id().equals(entry) ? one.withMinutes(minutes) : one)
                        .toList();
    }

    /**
     * Puts an item at the end of the items.
     *
     * @throws RefusedException while it is applied, if the item stands there already
     */
    public static UnaryOperator<List<AgendaEntry>> add(ItemId item, int minutes) {
        return agenda -> {
            if (agenda.stream().anyMatch(entry -> about(entry, item))) {
                throw new RefusedException(Refusal.ON_THE_AGENDA);
            }
            List<AgendaEntry> more = new ArrayList<>(agenda);
            more.add(afterItems(agenda), AgendaMaker.entry(item, Why.CHOSEN, minutes));
            return more;
        };
    }

    private static boolean about(AgendaEntry entry, ItemId item) {
        return entry.topic() instanceof Topic.ItemTalk about && about.item().equals(item);
    }

    private static int afterItems(List<AgendaEntry> agenda) {
        return IntStream.range(0, agenda.size())
                .filter(i -> agenda.get(i).topic() instanceof Topic.ItemTalk)
                .map(i -> i + 1)
                .max()
                .orElse(agenda.size());
    }

    /** Puts a break after an entry. */
    public static UnaryOperator<List<AgendaEntry>> breakAfter(String entry, int minutes) {
        return agenda -> {
            List<AgendaEntry> more = new ArrayList<>();
            for (AgendaEntry one : agenda) {
                more.add(one);
                if (one.id().equals(entry)) {
                    more.add(
                            AgendaEntry.planned(
                                    freeId(agenda), new Topic.Part(Kind.BREAK), minutes));
                }
            }
            return more;
        };
    }

    private static String freeId(List<AgendaEntry> agenda) {
        return IntStream.iterate(1, n -> n + 1)
                .mapToObj(n -> "break-" + n)
                .filter(id -> agenda.stream().noneMatch(entry -> entry.id().equals(id)))
                .findFirst()
                .orElseThrow();
    }
}
