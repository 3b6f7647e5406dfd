package org.plumbline.workflow;

import org.plumbline.model.ActionDraft;
import org.plumbline.model.ItemId;
import org.plumbline.model.SectionId;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Because of what something is done (method 6.3): an item or a whole section, and its score.
 *
 * @param section the section, or the one the item is in
 * @param item the item; absent if the whole section is meant
 * @param score the official score, 0..100; absent where none may be shown
 */
public record Reason(SectionId section, Optional<ItemId> item, OptionalDouble score) {

    /** Lets an action answer to this. */
    public ActionDraft into(ActionDraft draft) {
        return item.map(draft::item).orElseGet(() -> draft.section(section));
    }
}
