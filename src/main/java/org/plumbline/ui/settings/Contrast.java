package org.plumbline.ui.settings;

/** The contrast of a colour with white, by WCAG 2. */
final class Contrast {

    /** The least contrast at which text can be read easily. */
    static final double NEEDED = 4.5;

    private static final double OFFSET = 0.05;

    private Contrast() {}

    /** The ratio to white, 1 to 21, of a colour written as {@code #RRGGBB}. */
    static double onWhite(String colour) {
        int rgb = Integer.parseInt(colour.substring(1), 16);
        double luminance =
                0.2126 * linear(rgb >> 16 & 0xFF)
                        + 0.7152 * linear(rgb >> 8 & 0xFF)
                        + 0.0722 * linear(rgb & 0xFF);
        return (1 + OFFSET) / (luminance + OFFSET);
    }

    private static double linear(int channel) {
        double value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
