package org.plumbline.ui.control;

/**
 * A level one can choose.
 *
 * @param number its number, which is also its key
 * @param name its name on the scale
 * @param text what it means for the item
 */
public record Level(int number, String name, String text) {}
