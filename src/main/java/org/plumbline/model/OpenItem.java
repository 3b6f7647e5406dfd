package org.plumbline.model;

/**
 * An item the team talked about without agreeing on a level; the mean of its last vote stays.
 *
 * @param reason why in a sentence; may be blank
 */
public record OpenItem(ItemId item, Kind kind, String reason) {

    /** How the talk ended without an agreed level. */
    public enum Kind {
        /** The team stated that it does not agree. */
        NO_AGREEMENT,
        /** The team goes on without having decided. */
        KEPT_OPEN
    }
}
