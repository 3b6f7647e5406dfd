package org.plumbline.chart;

import java.util.Locale;

/**
 * An opaque sRGB colour.
 *
 * @param red 0 to 255
 * @param green 0 to 255
 * @param blue 0 to 255
 */
public record Rgb(int red, int green, int blue) {

    private static final int CHANNEL = 0xFF;

    public Rgb {
        requireChannel(red);
        requireChannel(green);
        requireChannel(blue);
    }

    /**
     * Reads {@code #RRGGBB}.
     *
     * @throws IllegalArgumentException if it is written in any other way
     */
    public static Rgb parse(String hex) {
        if (!hex.matches("#[0-9A-Fa-f]{6}")) {
            throw new IllegalArgumentException("A colour is written #RRGGBB");
        }
        int value = Integer.parseInt(hex.substring(1), 16);
        return new Rgb(value >> 16 & CHANNEL, value >> 8 & CHANNEL, value & CHANNEL);
    }

    /** Written as {@code #RRGGBB}. */
    public String hex() {
        return String.format(Locale.ROOT, "#%02X%02X%02X", red, green, blue);
    }

    /** Contrast ratio with another colour, 1 to 21 (WCAG 2.1, "contrast ratio"). */
    public double contrast(Rgb other) {
        double lighter = Math.max(luminance(), other.luminance());
        double darker = Math.min(luminance(), other.luminance());
        return (lighter + 0.05) / (darker + 0.05);
    }

    private double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private static void requireChannel(int value) {
        if (value < 0 || value > CHANNEL) {
            throw new IllegalArgumentException("A colour channel must lie between 0 and 255");
        }
    }
}
