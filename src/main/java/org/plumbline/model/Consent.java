package org.plumbline.model;

/**
 * What the people agreed to.
 *
 * @param reveal the team agreed that dots without names are shown in the room
 * @param ceoGap the CEO agreed to be shown alone beside the team; withdrawing takes effect at once
 * @param benchmark the organisation agreed to be counted, without its name, when organisations are
 *     compared; withdrawing takes effect at once
 */
public record Consent(boolean reveal, boolean ceoGap, boolean benchmark) {

    /** Nobody has agreed to anything. */
    public static final Consent NONE = new Consent(false, false);

    /** What people agreed to in their own room, and nothing to be counted elsewhere. */
    public Consent(boolean reveal, boolean ceoGap) {
        this(reveal, ceoGap, false);
    }

    /** This consent with or without dots in the room. */
    public Consent withReveal(boolean agreed) {
        return new Consent(agreed, ceoGap, benchmark);
    }

    /** This consent with or without the CEO alone. */
    public Consent withCeoGap(boolean agreed) {
        return new Consent(reveal, agreed, benchmark);
    }

    /** This consent with or without being counted among organisations. */
    public Consent withBenchmark(boolean agreed) {
        return new Consent(reveal, ceoGap, agreed);
    }
}
