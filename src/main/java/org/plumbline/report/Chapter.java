package org.plumbline.report;

import java.util.List;
import java.util.Optional;

/**
 * A part of the report that begins on a page of its own and has a bookmark and a line in the
 * contents.
 *
 * @param anchor the name that links lead to; letters, digits, '.', '_' and '-'
 * @param eyebrow the small line over the title, or blank
 * @param title the title of the page
 * @param chip a chip at the right of the title
 * @param blocks what the chapter says, in reading order
 */
public record Chapter(
        String anchor, String eyebrow, String title, Optional<Chip> chip, List<Block> blocks) {

    public Chapter {
        if (!anchor.matches("[A-Za-z0-9._-]+")) {
            throw new IllegalArgumentException("Not an anchor: " + anchor);
        }
        if (title.isBlank()) {
            throw new IllegalArgumentException("A chapter must have a title");
        }
        blocks = List.copyOf(blocks);
    }

    /** A chapter without a chip. */
    public static Chapter of(String anchor, String eyebrow, String title, List<Block> blocks) {
        return new Chapter(anchor, eyebrow, title, Optional.empty(), blocks);
    }
}
