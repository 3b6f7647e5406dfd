package org.plumbline.report.sheet;

/**
 * A column of a table.
 *
 * @param head what its values are, never blank
 * @param width in digits of the body text, above 0; longer texts wrap
 */
public record SheetColumn(String head, int width) {

    /** Wide enough for a number with its head. */
    static final int NUMBER = 12;

    /** Wide enough for a name. */
    static final int NAME = 26;

    /** Wide enough for a sentence in two lines. */
    static final int SENTENCE = 48;

    public SheetColumn {
        if (head.isBlank() || width <= 0) {
            throw new IllegalArgumentException("A column must have a head and a width");
        }
    }
}
