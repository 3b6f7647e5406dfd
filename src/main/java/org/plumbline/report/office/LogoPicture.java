package org.plumbline.report.office;

import org.plumbline.report.Logo;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;

import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * The size of a logo.
 *
 * @param width in pixels
 * @param height in pixels
 */
record LogoPicture(int width, int height) {

    /** Points (1/72 inch) to a pixel (1/96 inch). */
    private static final double POINTS = 0.75;

    /** Looks at a logo; empty if its bytes are no picture. */
    static Optional<LogoPicture> of(Logo logo) {
        // From memory: the streams that ImageIO makes by itself write temporary files. It is closed
        // by whoever reads it.
        var bytes = new MemoryCacheImageInputStream(new ByteArrayInputStream(logo.png()));
        try {
            return Optional.ofNullable(ImageIO.read(bytes)).map(LogoPicture::of);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static LogoPicture of(BufferedImage image) {
        return new LogoPicture(image.getWidth(), image.getHeight());
    }

    /** Points for each pixel so that it fits; never larger than it is. */
    double scale(double widest, double highest) {
        return Math.min(POINTS, Math.min(widest / width, highest / height));
    }
}
