package org.plumbline.ui.slide;

import org.plumbline.chart.Mark;

import java.util.List;

/**
 * A slide laid out: what stands still, what drops in at the reveal, and the bob that comes down.
 *
 * @param sentence read aloud in place of the picture
 */
record Painting(List<Mark> still, List<Mark> dots, List<Mark> bob, String sentence) {

    Painting {
        still = List.copyOf(still);
        dots = List.copyOf(dots);
        bob = List.copyOf(bob);
    }

    /** A painting in which nothing moves. */
    static Painting still(Page page, String sentence) {
        return new Painting(page.marks(), List.of(), List.of(), sentence);
    }
}
