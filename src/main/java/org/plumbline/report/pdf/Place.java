package org.plumbline.report.pdf;

import java.util.Optional;

/**
 * Where a block is measured for.
 *
 * @param width of the column, in points
 * @param dense whether text is set small, as in a long table
 * @param tag the element of the structure tree the block belongs to
 */
record Place(double width, boolean dense, Alignment alignment, Tag tag) {

    /** A column of a page. */
    static Place page(double width, Tag tag) {
        return new Place(width, false, Alignment.LEFT, tag);
    }

    /** A part of this place with text from the left. */
    Place part(double partWidth, Tag partTag) {
        return new Place(partWidth, dense, Alignment.LEFT, partTag);
    }

    Optional<Tag> child(String type) {
        return Optional.of(tag.child(type));
    }
}
