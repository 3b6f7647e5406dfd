package org.plumbline.settings;

/**
 * Where the window was when it was last closed, in screen pixels.
 *
 * @param width at least 1
 * @param height at least 1
 */
public record WindowBounds(double x, double y, double width, double height, boolean maximised) {

    /**
     * @throws IllegalArgumentException if a number is not finite or a side is not positive
     */
    public WindowBounds {
        boolean finite = Double.isFinite(x + y + width + height);
        if (!finite || width < 1 || height < 1) {
            throw new IllegalArgumentException("A window must have finite bounds and a size");
        }
    }
}
