package org.plumbline.model;

/**
 * What the people agreed to.
 *
 * @param reveal the team agreed that dots without names are shown in the room
 * @param ceoGap the CEO agreed to be shown alone beside the team; withdrawing takes effect at once
 */
public record Consent(boolean reveal, boolean ceoGap) {

    /** Nobody has agreed to anything. */
    public static final Consent NONE = new Consent(false, false);
}
