package org.plumbline.report.pdf;

import org.plumbline.report.Logo;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import javax.imageio.ImageIO;

/** The size of a picture on paper, in points. */
record PictureSize(double width, double height) {

    private static final double POINTS = 0.75;

    /** The size of a logo at 96 pixels to the inch. */
    static PictureSize of(Logo logo) {
        try (var stream = new ByteArrayInputStream(logo.png())) {
            var image = ImageIO.read(stream);
            if (image == null) {
                throw new IllegalArgumentException("The logo is not a picture");
            }
            return new PictureSize(image.getWidth() * POINTS, image.getHeight() * POINTS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As large as fits, but never larger than it is. */
    PictureSize within(double widest, double highest) {
        double scale = Math.min(1, Math.min(widest / width, highest / height));
        return new PictureSize(width * scale, height * scale);
    }
}
