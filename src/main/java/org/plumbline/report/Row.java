package org.plumbline.report;

import java.util.List;

/**
 * A row of a table.
 *
 * @param cells a cell for each column; one cell in a group row
 * @param group whether the row is a heading for the rows below it, over all columns
 */
public record Row(List<Cell> cells, boolean group) {

    public Row {
        cells = List.copyOf(cells);
        if (group && cells.size() != 1) {
            throw new IllegalArgumentException("A group row has one cell");
        }
    }

    /** A row with a cell for each column. */
    public static Row of(Cell... cells) {
        return new Row(List.of(cells), false);
    }

    /** A row with a cell for each column. */
    public static Row of(List<Cell> cells) {
        return new Row(cells, false);
    }

    /** A heading over the rows below it. */
    public static Row group(String text) {
        return new Row(List.of(Cell.of(RichText.of(text, RunStyle.STRONG))), true);
    }

    /**
     * The row of an item on a section page: what is stated and how far the team agrees, the answers
     * with the agreed level, the words of this level and the next. For a table of three columns in
     * the look {@link TableLook#ITEMS}; never split.
     *
     * @param number the number of the item, such as "1.1"
     * @param agreement the word of agreement and the counting sentence
     * @param levels usually a chip, its line, "Next: ..." and the next line
     */
    public static Row item(
            String number,
            String statement,
            RichText agreement,
            Figure answers,
            List<Block> levels) {
        return of(
                new Cell(
                        List.of(
                                Paragraph.of(TextRole.SMALL_QUIET, number),
                                Paragraph.of(TextRole.STATEMENT, statement),
                                new Paragraph(TextRole.BODY_QUIET, agreement))),
                new Cell(List.of(answers)),
                new Cell(levels));
    }
}
