package org.plumbline.report.pdf;

/** What a reader must know of an element beyond its type. */
sealed interface TagAttribute {

    /** Of which cells a cell is the head. */
    enum Scope implements TagAttribute {
        COLUMN("Column"),
        ROW("Row");

        private final String word;

        Scope(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }
    }

    /** How many columns a cell takes. */
    record ColumnSpan(int columns) implements TagAttribute {}

    /** How the points of a list are marked, such as {@code Decimal}. */
    record Numbering(String word) implements TagAttribute {}
}
