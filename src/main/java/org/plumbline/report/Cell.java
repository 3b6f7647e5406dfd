package org.plumbline.report;

import java.util.List;
import java.util.Optional;

/**
 * The content of a cell.
 *
 * @param blocks usually one paragraph or figure; several stand one below the other
 * @param field a heat field that fills the cell; then there are no blocks
 */
public record Cell(List<Block> blocks, Optional<HeatField> field) {

    /** A cell with nothing in it. */
    public static final Cell EMPTY = new Cell(List.of());

    public Cell {
        blocks = List.copyOf(blocks);
        if (field.isPresent() && !blocks.isEmpty()) {
            throw new IllegalArgumentException("A cell holds a field or blocks");
        }
    }

    /** A cell with blocks one below the other. */
    public Cell(List<Block> blocks) {
        this(blocks, Optional.empty());
    }

    /** A cell with text in the size of the table. */
    public static Cell of(String text) {
        return of(RichText.of(text));
    }

    /** A cell with text in the size of the table. */
    public static Cell of(RichText text) {
        return new Cell(List.of(Paragraph.of(text)));
    }

    /** A cell with one block. */
    public static Cell of(Block block) {
        return new Cell(List.of(block));
    }

    /** A cell filled by a heat field. */
    public static Cell of(HeatField field) {
        return new Cell(List.of(), Optional.of(field));
    }
}
