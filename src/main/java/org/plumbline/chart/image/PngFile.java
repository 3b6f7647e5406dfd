package org.plumbline.chart.image;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** A picture as the bytes of a PNG file, made in memory alone. */
final class PngFile {

    private static final String FORMAT = "javax_imageio_png_1.0";
    private static final double UNITS_PER_METRE = 96 / 0.0254;

    private final BufferedImage image;
    private final double scale;

    PngFile(BufferedImage image, double scale) {
        this.image = image;
        this.scale = scale;
    }

    byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        // Never the stream that ImageIO would choose: that one writes a temporary file.
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(new IIOImage(image, null, size(writer)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /** Says how many pixels go to a metre, so that other programs show it at its size. */
    private IIOMetadata size(ImageWriter writer) throws IOException {
        IIOMetadata metadata =
                writer.getDefaultImageMetadata(
                        ImageTypeSpecifier.createFromRenderedImage(image), null);
        String perMetre = Long.toString(Math.round(UNITS_PER_METRE * scale));
        var size = new IIOMetadataNode("pHYs");
        size.setAttribute("pixelsPerUnitXAxis", perMetre);
        size.setAttribute("pixelsPerUnitYAxis", perMetre);
        size.setAttribute("unitSpecifier", "meter");
        var root = new IIOMetadataNode(FORMAT);
        root.appendChild(size);
        metadata.mergeTree(FORMAT, root);
        return metadata;
    }
}
