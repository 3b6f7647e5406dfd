package org.plumbline.scoring;

import org.plumbline.model.ItemId;

import java.util.Optional;

/**
 * An item with what may be shown of it and what scoring goes on to use.
 *
 * @param agreement of the first votes, where enough of them stand behind it to show something
 */
record JudgedItem(AskedItem asked, Votes votes, Optional<Agreement> agreement, ItemResult result) {

    ItemId id() {
        return asked.id();
    }

    /** What it gives to its section (method 3.2). */
    Part part() {
        return result.status() == ItemStatus.NOT_APPLICABLE
                ? new Part.NotApplicable()
                : Part.of(result.score(), asked.item().weight());
    }

    /** What a person's own answer to it may be used for in own scores. */
    OwnUse ownUse() {
        return switch (result.status()) {
            case OK, SINGLE_VIEW, BLIND_SPOT -> OwnUse.COUNTS;
            case NOT_APPLICABLE -> OwnUse.NOT_APPLICABLE;
            case SUPPRESSED, NO_DATA -> OwnUse.HIDDEN;
        };
    }

    /**
     * What it may be used for in a gap between the CEO and the others: it counts only if enough
     * others stand behind it, so that the CEO's level cannot be worked out where it is not shown.
     */
    OwnUse useInGaps(Session session) {
        return ownUse() == OwnUse.COUNTS && !session.enoughBesideCeo(asked)
                ? OwnUse.HIDDEN
                : ownUse();
    }
}
