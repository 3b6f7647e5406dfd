package org.plumbline.report.pdf;

import org.plumbline.report.Paper;

/** The part of a page that is filled, in points from its top left corner (design 11). */
record Frame(double left, double top, double width, double height) {

    /** The margin at the left and the right: 64 pixels, 17 mm. */
    static final double MARGIN = 48;

    /** From the bottom of the page to the line over the foot. */
    static final double FOOT_LINE = 45;

    /** From the bottom of the page to the baseline of the foot. */
    static final double FOOT_BASELINE = 28.5;

    private static final double TOP = 42;
    private static final double BOTTOM = 58.5;
    private static final double COVER_LEFT = 156;
    private static final double COVER_TOP = 54;
    private static final double COVER_BOTTOM = 66;

    /** A page of text. */
    static Frame page(Paper paper) {
        return new Frame(MARGIN, TOP, paper.width() - 2 * MARGIN, paper.height() - TOP - BOTTOM);
    }

    /** The cover, whose text stands at the right of the plumb line. */
    static Frame cover(Paper paper) {
        return new Frame(
                COVER_LEFT,
                COVER_TOP,
                paper.width() - COVER_LEFT - MARGIN,
                paper.height() - COVER_TOP - COVER_BOTTOM);
    }
}
