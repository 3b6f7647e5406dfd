package org.plumbline.report.pdf;

import org.plumbline.chart.Drawing;
import org.plumbline.chart.Ink;
import org.plumbline.report.Link;

import java.util.Optional;

/** Something to paint. Its place is given by a {@link Placed}: its top left corner, if not said. */
sealed interface Fragment {

    /**
     * Text on one line; placed at the left end of its baseline.
     *
     * @param content its place in the structure tree; empty for what repeats or adorns
     */
    record Glyphs(String text, TypeStyle style, Optional<TagContent> content) implements Fragment {}

    /** The number of a chapter's first page, known only in the end; placed at its right end. */
    record PageNumber(String anchor, TypeStyle style, TagContent content) implements Fragment {}

    /** A filled area or line, with or without an edge. */
    record Area(double width, double height, double radius, Ink fill, Optional<Ink> edge)
            implements Fragment {

        /** A horizontal line as thick as it is high, or a bar. */
        static Area line(double width, double height, Ink ink) {
            return new Area(width, height, 0, ink, Optional.empty());
        }
    }

    /**
     * A drawing.
     *
     * @param scale points for each unit of the drawing
     * @param content its place in the structure tree; empty for what only adorns
     */
    record Art(Drawing drawing, double scale, Optional<TagContent> content) implements Fragment {}

    /** A picture. */
    record Picture(Pixels pixels, double width, double height, TagContent content)
            implements Fragment {}

    /** An area to click; the words say where it leads. */
    record Click(double width, double height, Link link, String words, TagContent content)
            implements Fragment {}

    /**
     * A place that bookmarks and links lead to.
     *
     * @param anchor the name that links use; empty for a mere bookmark
     * @param level 1 for chapters, deeper below
     */
    record Target(String title, int level, Optional<String> anchor) implements Fragment {}
}
