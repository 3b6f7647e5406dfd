package org.plumbline.workflow;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import com.github.weisj.jsvg.renderer.NullPlatformSupport;
import com.github.weisj.jsvg.view.FloatSize;
import com.github.weisj.jsvg.view.ViewBox;

import org.jspecify.annotations.Nullable;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;

import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Reads a logo: PNG or JPEG pixel by pixel, SVG drawn so fine that it stays sharp in print. An SVG
 * file is only drawn: it can load no other file, run nothing and reach no network.
 */
public final class LogoReader {

    /** The largest file that is read, in bytes. */
    public static final long LARGEST = 2_000_000;

    /** Eight pixels for each point of the room on the cover, 150 x 36 points. */
    private static final double WIDEST = 1200;

    private static final double HIGHEST = 288;

    /** What is wrong with a picture is said to the person, not to a log. */
    private final Logger drawing = Logger.getLogger("com.github.weisj.jsvg");

    /** A reader whose drawing library keeps silent. */
    public LogoReader() {
        drawing.setLevel(Level.OFF);
    }

    /**
     * The logo as PNG; larger than its file, as JPEG says much in few bytes.
     *
     * @throws IOException if the file cannot be read, or is no picture of these kinds
     */
    public byte[] png(Path file) throws IOException {
        if (Files.size(file) > LARGEST) {
            throw new IOException("A logo has at most 2 MB");
        }
        BufferedImage image = isSvg(file) ? drawn(file) : read(file);
        return written(image);
    }

    private static byte[] written(BufferedImage image) throws IOException {
        var bytes = new ByteArrayOutputStream();
        // Never the stream that ImageIO would choose: that one writes a temporary file.
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(image, "png", out);
        }
        return bytes.toByteArray();
    }

    /** Whether a file is an SVG picture by its name. */
    public boolean isSvg(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".svg");
    }

    private static BufferedImage read(Path file) throws IOException {
        @Nullable BufferedImage image = ImageIO.read(file.toFile());
        if (image == null) {
            throw new IOException("The logo is not a picture that can be read");
        }
        return image;
    }

    private static BufferedImage drawn(Path file) throws IOException {
        @Nullable SVGDocument document;
        try (InputStream in = new ByteArrayInputStream(Files.readAllBytes(file))) {
            var closed =
                    LoaderContext.builder().externalResourcePolicy(ResourcePolicy.DENY_ALL).build();
            document = new SVGLoader().load(in, null, closed);
        } catch (RuntimeException e) {
            throw new IOException("The logo is no SVG picture", e);
        }
        if (document == null) {
            throw new IOException("The logo is no SVG picture");
        }
        return drawn(document);
    }

    private static BufferedImage drawn(SVGDocument document) throws IOException {
        FloatSize size = document.size();
        double scale = Math.min(WIDEST / size.width, HIGHEST / size.height);
        if (!(scale > 0) || Double.isInfinite(scale)) {
            throw new IOException("The logo has no size");
        }
        int width = (int) Math.max(1, Math.round(size.width * scale));
        int height = (int) Math.max(1, Math.round(size.height * scale));
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(
                RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(
                RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        document.renderWithPlatform(
                NullPlatformSupport.INSTANCE, graphics, new ViewBox(0, 0, width, height));
        graphics.dispose();
        return image;
    }
}
