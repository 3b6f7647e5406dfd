package org.plumbline.ui.slide;

import org.plumbline.chart.TextStyle;

import java.util.ArrayList;
import java.util.List;

/**
 * Lines of text under each other.
 *
 * @param lineHeight from one line to the next
 */
record Block(List<String> lines, TextStyle style, double lineHeight) {

    Block {
        lines = List.copyOf(lines);
    }

    double height() {
        return lines.size() * lineHeight;
    }

    /** The last lines, as many as may be, with a sign that there were more before. */
    Block last(int most) {
        if (lines.size() <= most) {
            return this;
        }
        List<String> kept =
                new ArrayList<>(lines.subList(lines.size() - Math.max(1, most), lines.size()));
        kept.set(0, "… " + kept.getFirst());
        return new Block(kept, style, lineHeight);
    }
}
