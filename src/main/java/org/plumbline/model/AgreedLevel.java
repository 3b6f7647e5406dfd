package org.plumbline.model;

/**
 * The level on which the team agreed after its talk (the "consensus" of method 3.6).
 *
 * @param reason why this level, in a sentence; may be blank
 */
public record AgreedLevel(ItemId item, int level, String reason) {}
