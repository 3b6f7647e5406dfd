package org.plumbline.chart.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.plumbline.chart.Anchor;
import org.plumbline.chart.Drawing;
import org.plumbline.chart.Ink;
import org.plumbline.chart.Mark;
import org.plumbline.chart.Palette;
import org.plumbline.chart.Rgb;
import org.plumbline.chart.SourceWidths;
import org.plumbline.chart.TextStyle;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

final class PngWriterTest {

    private static final Palette LIGHT = Palette.light();

    private final PngWriter writer = new PngWriter(LIGHT, PngWriter.FINE);

    @Test
    void isAsLargeAsTheDrawingTimesItsScale() throws IOException {
        BufferedImage fine = decoded(Pictures.shapes());

        assertThat(fine.getWidth()).isEqualTo(400);
        assertThat(fine.getHeight()).isEqualTo(120);
    }

    @Test
    void saysHowLargeItIsMeantToBe() {
        byte[] bytes = writer.write(Pictures.shapes());

        int at = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("pHYs");
        assertThat(at).isPositive();
        // 192 pixels to the inch are 7559 to the metre.
        assertThat((bytes[at + 6] & 0xFF) << 8 | (bytes[at + 7] & 0xFF)).isEqualTo(7559);
    }

    @Test
    void paintsEachShapeInItsColourAtItsPlace() throws IOException {
        BufferedImage image = decoded(Pictures.shapes());

        assertThat(at(image, 2, 30, 20)).isEqualTo(LIGHT.colour(Ink.ACCENT));
        assertThat(at(image, 2, 10.5, 10.5)).as("rounded corner").isEqualTo(white());
        assertThat(at(image, 2, 80, 20)).as("only an edge").isEqualTo(white());
        assertThat(at(image, 2, 60, 20)).isEqualTo(LIGHT.colour(Ink.INK));
        assertThat(at(image, 2, 130, 20)).isEqualTo(LIGHT.colour(Ink.DOT));
        assertThat(at(image, 2, 140, 20)).isEqualTo(LIGHT.colour(Ink.INK));
        assertThat(at(image, 2, 175, 15)).isEqualTo(LIGHT.colour(Ink.GOOD));
        assertThat(at(image, 2, 162, 28)).isEqualTo(white());
        assertThat(at(image, 2, 12, 50)).as("dash").isEqualTo(LIGHT.colour(Ink.INK));
        assertThat(at(image, 2, 15.5, 50)).as("gap").isEqualTo(white());
    }

    @Test
    void showsDotsAndBobOfARealChart() throws IOException {
        Drawing dots = Pictures.dots();
        BufferedImage image = decoded(dots);

        assertThat(dots.marks().stream().filter(PngWriterTest::isDot).toList())
                .hasSize(7)
                .allSatisfy(
                        dot -> {
                            var circle = (Mark.Circle) dot;
                            assertThat(at(image, 2, circle.cx(), circle.cy()))
                                    .isEqualTo(LIGHT.colour(Ink.DOT));
                        });
        assertThat(colours(image)).contains(LIGHT.colour(Ink.ACCENT));
    }

    @Test
    void paintsUponTheCanvasOfItsPalette() throws IOException {
        BufferedImage image = decode(new PngWriter(Palette.dark(), 1).write(Pictures.shapes()));

        assertThat(at(image, 1, 2, 2)).isEqualTo(Palette.dark().colour(Ink.CANVAS));
        assertThat(at(image, 1, 30, 20)).isEqualTo(Palette.dark().colour(Ink.ACCENT));
    }

    @Test
    void setsTextAsWideAsTheChartMeasuredIt() throws IOException {
        for (boolean bold : List.of(false, true)) {
            for (boolean serif : List.of(false, true)) {
                var style = new TextStyle(Ink.TEXT, 15, bold, serif);
                String text = "Hands off, AVATAR 0123 Y";
                int[] inked = inked(new Mark.Text(2, 40, text, Anchor.START, style));

                double width = new SourceWidths().of(text, style);
                assertThat((inked[1] - inked[0]) / 2.0).isCloseTo(width, within(2.5));
                assertThat(inked[0] / 2.0).isCloseTo(2, within(1.5));
            }
        }
    }

    @Test
    void anchorsTextAtItsMiddleAndItsEnd() throws IOException {
        var style = TextStyle.plain(Ink.TEXT, 15);
        int[] middle = inked(new Mark.Text(100, 40, "HoH", Anchor.MIDDLE, style));
        int[] end = inked(new Mark.Text(150, 40, "HoH", Anchor.END, style));

        assertThat((middle[0] + middle[1]) / 4.0).isCloseTo(100, within(1.0));
        assertThat(end[1] / 2.0).isCloseTo(149, within(1.5));
    }

    @Test
    void showsABoxForWhatNoTypefaceHas() throws IOException {
        var style = new TextStyle(Ink.TEXT, 15, false, true);

        assertThat(inked(new Mark.Text(2, 40, "客", Anchor.START, style)))
                .isEqualTo(inked(new Mark.Text(2, 40, "\u25A1", Anchor.START, style)));
    }

    @Test
    void survivesWhateverPeopleWrite() throws IOException {
        var style = TextStyle.plain(Ink.TEXT, 15);

        assertThat(inked(new Mark.Text(2, 40, "a\u0000\uD800\n\u200D\uFFFFb", Anchor.START, style)))
                .isNotEmpty();
    }

    @Test
    void givesTheSameBytesForTheSameDrawing() {
        assertThat(writer.write(Pictures.dots())).isEqualTo(writer.write(Pictures.dots()));
    }

    @Test
    void takesNoScaleOfNothing() {
        assertThatThrownBy(() -> new PngWriter(LIGHT, 0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** Java copies a typeface to the temporary folder each time that it is read. */
    @Test
    void typefacesAreReadOnceForAllPictures() throws IOException {
        writer.write(Pictures.dots());
        long before = copiedTypefaces();
        for (int time = 0; time < 10; time++) {
            new PngWriter(LIGHT, 1).write(Pictures.dots());
        }
        assertThat(copiedTypefaces() - before).isLessThan(10);
    }

    private static long copiedTypefaces() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().startsWith("+~JF")).count();
        }
    }

    @Test
    void leavesAPictureToLookAt() throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "pictures"));
        Files.write(folder.resolve("chart-dots.png"), writer.write(Pictures.dots()));
        Files.writeString(
                folder.resolve("chart-dots.svg"), new SvgWriter(LIGHT).write(Pictures.dots()));

        assertThat(folder.resolve("chart-dots.png")).isNotEmptyFile();
    }

    private BufferedImage decoded(Drawing drawing) throws IOException {
        return decode(writer.write(drawing));
    }

    private static BufferedImage decode(byte[] png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    /** The first and the last column of pixels with anything in them. */
    private int[] inked(Mark.Text text) throws IOException {
        BufferedImage image = decoded(Pictures.drawing(List.of(text)));
        int[] columns =
                IntStream.range(0, image.getWidth())
                        .filter(
                                x ->
                                        IntStream.range(0, image.getHeight())
                                                .anyMatch(y -> isDark(image.getRGB(x, y))))
                        .toArray();
        return new int[] {columns[0], columns[columns.length - 1]};
    }

    private static boolean isDark(int rgb) {
        return (rgb & 0xFF) < 0xC0;
    }

    private static boolean isDot(Mark mark) {
        return mark instanceof Mark.Circle circle
                && circle.paint().fill().filter(Ink.DOT::equals).isPresent();
    }

    /** The colour at a place of the drawing. */
    private static Rgb at(BufferedImage image, double scale, double x, double y) {
        return rgb(image.getRGB((int) (scale * x), (int) (scale * y)));
    }

    private static List<Rgb> colours(BufferedImage image) {
        return IntStream.range(0, image.getWidth() * image.getHeight())
                .map(pixel -> image.getRGB(pixel % image.getWidth(), pixel / image.getWidth()))
                .distinct()
                .mapToObj(PngWriterTest::rgb)
                .toList();
    }

    private static Rgb rgb(int pixel) {
        return new Rgb(pixel >> 16 & 0xFF, pixel >> 8 & 0xFF, pixel & 0xFF);
    }

    private static Rgb white() {
        return new Rgb(255, 255, 255);
    }
}
