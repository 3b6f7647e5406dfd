package org.plumbline.scoring;

/**
 * The headline of the session: "On x of y items you stand apart" (method 4.3).
 *
 * @param apart items on which the word is shown and is "apart"
 * @param judged items with votes enough for that word, four or more
 */
public record Apart(int apart, int judged) {}
