package org.plumbline.ui.results;

/**
 * A level of an item with its line: the one where the team stands, or the next one.
 *
 * @param lead says which of the two
 * @param level 0 to 5, which is also its place on the ramp
 * @param name of the level
 * @param line what is so at this level, in the words of the questionnaire
 */
record Rung(String lead, int level, String name, String line) {}
