package org.plumbline.ui.slide;

/**
 * The page a slide is laid out on: 1080 units high, and as wide as the shape of the window wants
 * between 4:3 and 16:9. On a projected picture two metres wide a unit is about a millimetre.
 *
 * @param width 1440 to 1920
 */
record Sheet(double width) {

    static final double HEIGHT = 1080;
    static final double HEAD = 88;
    static final double FOOT = 1000;

    private static final double NARROWEST = 1440;
    private static final double WIDEST = 1920;
    private static final double WIDE_FROM = 1800;

    /** The page that fills a node of this size best. */
    static Sheet fitting(double nodeWidth, double nodeHeight) {
        double width = nodeHeight <= 0 ? WIDEST : HEIGHT * nodeWidth / nodeHeight;
        return new Sheet(Math.rint(Math.clamp(width, NARROWEST, WIDEST)));
    }

    /** Whether there is room for a card beside the text. */
    boolean wide() {
        return width >= WIDE_FROM;
    }

    double left() {
        return wide() ? 72 : 40;
    }

    double right() {
        return width - left();
    }

    double middle() {
        return width / 2;
    }

    /** Room from margin to margin. */
    double room() {
        return right() - left();
    }
}
