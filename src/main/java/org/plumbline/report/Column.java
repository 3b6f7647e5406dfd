package org.plumbline.report;

/**
 * A column of a table.
 *
 * @param head its head, or blank; a line feed begins a new line
 * @param share its part of the width, in proportion to the other columns; positive
 */
public record Column(String head, double share, Align align) {

    /** Where the content of a cell stands. */
    public enum Align {
        LEFT,
        CENTRE,
        RIGHT
    }

    public Column {
        if (!(share > 0)) {
            throw new IllegalArgumentException("The share of a column must be positive");
        }
    }

    /** A column of text. */
    public static Column left(String head, double share) {
        return new Column(head, share, Align.LEFT);
    }

    /** A column of marks or chips. */
    public static Column centre(String head, double share) {
        return new Column(head, share, Align.CENTRE);
    }

    /** A column of numbers. */
    public static Column right(String head, double share) {
        return new Column(head, share, Align.RIGHT);
    }
}
