package org.plumbline.workflow;

import org.plumbline.model.AgendaEntry;
import org.plumbline.model.AgendaEntry.Topic;
import org.plumbline.model.AssessmentId;
import org.plumbline.model.Workshop;

import java.util.List;
import java.util.Optional;

/**
 * A workshop that was left before its end.
 *
 * @param at the entry the room was at
 * @param item its place among the items of the agenda, from 1; 0 if it is about no item
 */
public record UnderWay(AssessmentId assessment, AgendaEntry at, int item) {

    /** Where a workshop was left; nowhere if it has not begun or has come to its end. */
    static Optional<UnderWay> of(AssessmentId assessment, Workshop workshop) {
        return workshop.current()
                .filter(_ -> workshop.agenda().stream().anyMatch(entry -> !entry.done()))
                .map(entry -> new UnderWay(assessment, entry, item(entry, workshop)));
    }

    private static int item(AgendaEntry entry, Workshop workshop) {
        List<String> items =
                workshop.agenda().stream()
                        .filter(one -> one.topic() instanceof Topic.ItemTalk)
                        .map(AgendaEntry::id)
                        .toList();
        return items.indexOf(entry.id()) + 1;
    }
}
