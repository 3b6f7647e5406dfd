package org.plumbline.workflow;

import org.plumbline.model.GivenAnswer;
import org.plumbline.model.ItemId;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What one participant gave and wrote so far, as it is kept. */
final class TurnNotes {

    private final Map<ItemId, GivenAnswer> given = new HashMap<>();
    private final Map<ItemId, String> drafts;

    TurnNotes(List<GivenAnswer> given, Map<ItemId, String> drafts) {
        given.forEach(answer -> this.given.put(answer.item(), answer));
        this.drafts = new HashMap<>(drafts);
    }

    Optional<GivenAnswer> given(ItemId item) {
        return Optional.ofNullable(given.get(item));
    }

    /** The comment of the answer, or the draft where there is no answer. */
    Optional<String> comment(ItemId item) {
        return given(item)
                .map(GivenAnswer::comment)
                .orElseGet(() -> Optional.ofNullable(drafts.get(item)));
    }

    boolean givenComment(ItemId item) {
        return given(item).flatMap(GivenAnswer::comment).isPresent();
    }

    /** The draft beside an item, empty if there is none. */
    String draft(ItemId item) {
        return drafts.getOrDefault(item, "");
    }

    Set<ItemId> drafts() {
        return Set.copyOf(drafts.keySet());
    }

    void keep(ItemId item, Optional<GivenAnswer> answer, String draft) {
        answer.ifPresentOrElse(a -> given.put(item, a), () -> given.remove(item));
        if (draft.isEmpty()) {
            drafts.remove(item);
        } else {
            drafts.put(item, draft);
        }
    }
}
