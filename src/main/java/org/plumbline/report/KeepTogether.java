package org.plumbline.report;

import java.util.List;

/** Blocks that stand on one page, if they fit on a page at all. */
public record KeepTogether(List<Block> blocks) implements Block {

    public KeepTogether {
        blocks = List.copyOf(blocks);
    }

    /** Blocks that stand on one page. */
    public static KeepTogether of(Block... blocks) {
        return new KeepTogether(List.of(blocks));
    }
}
