package org.plumbline.report;

/**
 * A heading inside a chapter. It never stands last on a page.
 *
 * @param level 2 for the parts of a chapter, 3 and 4 below it; the chapter's title is level 1
 * @param bookmark whether the outline of the file lists it
 */
public record Heading(int level, String text, boolean bookmark) implements Block {

    public Heading {
        if (level < 2 || level > 4) {
            throw new IllegalArgumentException("The level of a heading must be 2, 3 or 4");
        }
    }

    /** A heading of level 2 without a bookmark. */
    public static Heading of(String text) {
        return new Heading(2, text, false);
    }

    /** A small heading of level 3 without a bookmark. */
    public static Heading small(String text) {
        return new Heading(3, text, false);
    }
}
