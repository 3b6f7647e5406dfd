package org.plumbline.scoring;

import org.plumbline.model.GivenAnswer;
import org.plumbline.model.ParticipantId;
import org.plumbline.model.Turn;
import org.plumbline.model.TurnState;

import java.util.Collection;
import java.util.List;

/** Counts who took part. Sums over what is counted of each item, so that it says no more. */
final class ParticipationCount {

    private final Session session;
    private final List<ItemResult> items;

    ParticipationCount(Session session, List<ItemResult> items) {
        this.session = session;
        this.items = items;
    }

    Participation count() {
        return new Participation(
                session.assessment().participants().size(),
                answered(),
                handedIn(),
                items.size(),
                items.stream().mapToInt(item -> item.counts().levels()).sum(),
                items.stream().mapToInt(item -> item.counts().dontKnow()).sum(),
                items.stream().mapToInt(item -> item.counts().notApplicable()).sum());
    }

    private int answered() {
        List<ParticipantId> answering =
                session.items().stream()
                        .map(asked -> session.sheet().to(asked.id(), 1))
                        .flatMap(Collection::stream)
                        .map(GivenAnswer::participant)
                        .distinct()
                        .toList();
        return (int) session.present().stream().filter(answering::contains).count();
    }

    private int handedIn() {
        return (int)
                session.present().stream()
                        .map(session.assessment().answers()::turnOf)
                        .map(Turn::state)
                        .filter(state -> state == TurnState.HANDED_IN)
                        .count();
    }
}
