package org.plumbline.ui.slide;

/**
 * A key in the bar for the facilitator.
 *
 * @param cap what is written on it
 * @param acts what it does here
 */
record Key(String cap, String acts) {}
