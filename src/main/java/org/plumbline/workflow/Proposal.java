package org.plumbline.workflow;

import org.plumbline.model.Item;
import org.plumbline.model.SectionId;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Something the team might take on.
 *
 * @param item the item it answers to; its "action if low" is what might be done
 * @param score the official score of the item, 0..100
 * @param agreed whether the team agreed on a level
 */
public record Proposal(SectionId section, Item item, double score, boolean agreed) {

    /** What an action would answer to that takes this on. */
    public Reason reason() {
        return new Reason(section, Optional.of(item.id()), OptionalDouble.of(score));
    }
}
