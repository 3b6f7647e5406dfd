package org.plumbline.ui.support;

/**
 * An answer to a question; a button.
 *
 * @param id the id of the button, unique in its question
 * @param verb what happens, beginning with a verb
 * @param kind how it looks and which keys choose it
 * @param action what happens
 */
public record Choice(String id, String verb, Kind kind, Runnable action) {

    /** How a choice looks and which keys choose it. */
    public enum Kind {
        /** The filled button; Enter chooses it. */
        MAIN,
        /** A plain button. */
        OTHER,
        /** Leaves everything as it is; Escape chooses it too. */
        CANCEL,
        /** Loses something: a plain button in red text, never the default. */
        DESTRUCTIVE
    }

    /** The choice that is meant. */
    public static Choice main(String id, String verb, Runnable action) {
        return new Choice(id, verb, Kind.MAIN, action);
    }

    /** A choice beside the one that is meant. */
    public static Choice other(String id, String verb, Runnable action) {
        return new Choice(id, verb, Kind.OTHER, action);
    }

    /** The choice that changes nothing. */
    public static Choice cancel(String verb) {
        return new Choice("cancel", verb, Kind.CANCEL, () -> {});
    }

    /** The choice that loses something. */
    public static Choice destructive(String id, String verb, Runnable action) {
        return new Choice(id, verb, Kind.DESTRUCTIVE, action);
    }
}
