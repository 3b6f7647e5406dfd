package org.plumbline.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import javax.imageio.ImageIO;

class LogoReaderTest {

    private static final String HEAD =
            "<svg xmlns=\"http://www.w3.org/2000/svg\""
                    + " xmlns:xlink=\"http://www.w3.org/1999/xlink\"";

    @TempDir Path folder;

    private Path svg(String text) throws IOException {
        return Files.writeString(folder.resolve("logo.svg"), text);
    }

    private BufferedImage drawn(String text) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(new LogoReader().png(svg(text))));
    }

    @Test
    void anSvgIsDrawnFineAndInItsProportions() throws IOException {
        BufferedImage logo =
                drawn(
                        HEAD
                                + " viewBox=\"0 0 100 20\" width=\"100\" height=\"20\">"
                                + "<rect width=\"50\" height=\"20\" fill=\"#7A1F5C\"/></svg>");

        assertThat(logo.getWidth()).isEqualTo(1200);
        assertThat(logo.getHeight()).isEqualTo(240);
        assertThat(logo.getRGB(100, 120)).isEqualTo(0xFF7A1F5C);
        assertThat(logo.getRGB(1100, 120) >>> 24).as("nothing painted there").isZero();
    }

    @Test
    void anSvgLoadsNoOtherFile() throws IOException {
        var red = new BufferedImage(10, 10, BufferedImage.TYPE_INT_RGB);
        red.setRGB(5, 5, 0xFF0000);
        Path other = folder.resolve("other.png");
        ImageIO.write(red, "png", other.toFile());

        BufferedImage logo =
                drawn(
                        HEAD
                                + " width=\"10\" height=\"10\"><image width=\"10\" height=\"10\""
                                + " xlink:href=\""
                                + other.toUri()
                                + "\"/></svg>");

        assertThat(logo.getRGB(144, 144) >>> 24).isZero();
    }

    @Test
    void anSvgReadsNothingIntoItsText() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "#00FF00");
        String entity =
                "<!DOCTYPE svg [<!ENTITY secret SYSTEM \"" + secret.toUri() + "\">]>" + HEAD;
        String picture =
                entity
                        + " width=\"10\" height=\"10\">"
                        + "<rect width=\"10\" height=\"10\" fill=\"&secret;\"/></svg>";
        try {
            assertThat(drawn(picture).getRGB(5, 5)).isNotEqualTo(0xFF00FF00);
        } catch (IOException refused) {
            assertThat(refused).hasMessageContaining("no SVG picture");
        }
    }

    @Test
    void whatIsNoPictureIsRefused() throws IOException {
        Path text = svg("no picture");

        assertThatThrownBy(() -> new LogoReader().png(text)).isInstanceOf(IOException.class);
        Path png = Files.writeString(folder.resolve("logo.png"), "no picture");
        assertThatThrownBy(() -> new LogoReader().png(png)).isInstanceOf(IOException.class);
    }

    @Test
    void moreThanTwoMegabytesAreRefusedUnread() throws IOException {
        Path large = Files.write(folder.resolve("logo.png"), new byte[2_000_001]);

        assertThatThrownBy(() -> new LogoReader().png(large)).hasMessageContaining("2 MB");
    }

    /** Where temporary files cannot be written, one that is written all the same fails. */
    @Test
    void nothingIsWrittenOnTheWay() throws IOException {
        Path gone = Files.createDirectory(folder.resolve("gone"));
        Path logo = svg(HEAD + " width=\"10\" height=\"10\"></svg>");
        ImageIO.setCacheDirectory(gone.toFile());
        Files.delete(gone);
        try {
            assertThat(new LogoReader().png(logo)).isNotEmpty();
        } finally {
            ImageIO.setCacheDirectory(null);
        }
    }
}
