package org.plumbline.report.pdf;

import org.plumbline.report.Logo;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;

import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** The pixels of a picture, in sRGB. */
final class Pixels {

    private final BufferedImage image;

    private Pixels(BufferedImage image) {
        this.image = image;
    }

    /** Reads a logo; empty if its bytes are no picture. */
    static Optional<Pixels> of(Logo logo) {
        // From memory: the streams that ImageIO makes by itself write temporary files. It is closed
        // by whoever reads it.
        var bytes = new MemoryCacheImageInputStream(new ByteArrayInputStream(logo.png()));
        try {
            return Optional.ofNullable(ImageIO.read(bytes)).map(Pixels::inSrgb);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Whatever colours the picture came in, the file has one colour space only. */
    private static Pixels inSrgb(BufferedImage picture) {
        var image =
                new BufferedImage(
                        picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_ARGB);
        var canvas = image.createGraphics();
        canvas.drawImage(picture, 0, 0, null);
        canvas.dispose();
        return new Pixels(image);
    }

    BufferedImage image() {
        return image;
    }

    /**
     * How many points (1/72 inch) a pixel (1/96 inch) measures so that the picture fits, at most.
     */
    double scale(double widest, double highest) {
        double fitting = Math.min(widest / image.getWidth(), highest / image.getHeight());
        return Math.min(FigureMeasure.POINTS, fitting);
    }
}
