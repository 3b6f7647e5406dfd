package org.plumbline.scoring;

import org.plumbline.model.Answers;
import org.plumbline.model.GivenAnswer;
import org.plumbline.model.ItemId;
import org.plumbline.model.ParticipantId;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The answers of those present, by item and round, sorted by participant. */
final class AnswerSheet {

    private final Map<Row, Map<ParticipantId, GivenAnswer>> rows = new HashMap<>();

    private record Row(ItemId item, int round) {}

    AnswerSheet(Answers answers, Collection<ParticipantId> present) {
        for (GivenAnswer given : answers.given()) {
            if (present.contains(given.participant())) {
                rows.computeIfAbsent(new Row(given.item(), given.round()), row -> new TreeMap<>())
                        .put(given.participant(), given);
            }
        }
    }

    /** The answers to an item in a round. */
    Collection<GivenAnswer> to(ItemId item, int round) {
        return rows.getOrDefault(new Row(item, round), Map.of()).values();
    }

    /** One participant's first answer to an item. */
    Optional<GivenAnswer> first(ItemId item, ParticipantId participant) {
        return Optional.ofNullable(rows.getOrDefault(new Row(item, 1), Map.of()).get(participant));
    }
}
