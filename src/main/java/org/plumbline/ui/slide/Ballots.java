package org.plumbline.ui.slide;

import org.plumbline.chart.Anchor;
import org.plumbline.chart.Ink;
import org.plumbline.chart.TextStyle;

/**
 * How many votes are in, of how many: a figure, and up to twenty signs that fill up. Which vote
 * came when, and what it was, is not to be seen.
 *
 * @param of 0 if it is not known
 */
record Ballots(int in, int of) {

    private static final int MOST_SIGNS = 20;
    private static final TextStyle FIGURE = Words.strong(Ink.TEXT, 128);
    private static final TextStyle WHOLE = Words.plain(Ink.TEXT_MUTED, 64);
    private static final double GAP = 22;

    boolean hasSigns() {
        return of > 0 && of <= MOST_SIGNS;
    }

    /** How wide the figure is. */
    double figureWidth(Page page) {
        double number = page.width(Integer.toString(in), FIGURE);
        return of > 0 ? number + GAP + page.width(whole(page), WHOLE) : number;
    }

    /** "6 of 8" from a left edge, the capitals of the figure centred on y. */
    void figure(Page page, double left, double y) {
        String number = Integer.toString(in);
        page.write(left, y, number, Anchor.START, FIGURE);
        if (of > 0) {
            double next = left + page.width(number, FIGURE) + GAP;
            page.write(next, y + 21, whole(page), Anchor.START, WHOLE);
        }
    }

    private String whole(Page page) {
        return page.get("slide.vote.of", of);
    }

    /** The signs in rows, from a top, centred on x. */
    void signs(Page page, double x, double top, int perRow, double diameter) {
        Signs signs = new Signs(page);
        double pitch = diameter * 1.22;
        int columns = Math.min(perRow, of);
        double first = x - (columns - 1) * pitch / 2;
        for (int i = 0; i < of; i++) {
            double atX = first + (i % perRow) * pitch;
            int row = i / perRow;
            double atY = top + diameter / 2 + row * pitch;
            if (i < in) {
                signs.tick(atX, atY, diameter / 2);
            } else {
                signs.dashedRing(atX, atY, diameter / 2);
            }
        }
    }

    /** How high the signs are. */
    double signsHeight(int perRow, double diameter) {
        return Math.ceilDiv(of, perRow) * diameter * 1.22 - diameter * 0.22;
    }
}
