package org.plumbline.report;

import java.util.List;

/** Blocks in two or three columns beside each other. */
public record Columns(List<Part> parts) implements Block {

    /**
     * One of the columns.
     *
     * @param share its part of the width in proportion to the others; positive
     * @param ruled whether a thick rule runs over it
     */
    public record Part(double share, boolean ruled, List<Block> blocks) {

        public Part {
            if (!(share > 0)) {
                throw new IllegalArgumentException("The share of a column must be positive");
            }
            blocks = List.copyOf(blocks);
        }
    }

    public Columns {
        parts = List.copyOf(parts);
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("Columns must have a part");
        }
    }

    /** Columns of the same width under thick rules. */
    public static Columns ruled(List<List<Block>> parts) {
        return new Columns(parts.stream().map(part -> new Part(1, true, part)).toList());
    }

    /** Columns of the same width. */
    public static Columns plain(List<List<Block>> parts) {
        return new Columns(parts.stream().map(part -> new Part(1, false, part)).toList());
    }
}
