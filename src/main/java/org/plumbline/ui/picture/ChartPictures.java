package org.plumbline.ui.picture;

import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

import org.plumbline.chart.Chart;
import org.plumbline.chart.Palette;
import org.plumbline.chart.image.PngWriter;
import org.plumbline.chart.image.SvgWriter;
import org.plumbline.i18n.Messages;
import org.plumbline.ui.support.Job;
import org.plumbline.ui.support.Surroundings;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

/** Makes pictures of charts, on white as documents are: for the clipboard and as files. */
public final class ChartPictures {

    /** As wide as a page of text. */
    private static final double WIDTH = 720;

    private final Surroundings around;
    private final Messages messages;
    private final ChosenFile files;

    /** Makes pictures where a person wants them. */
    public ChartPictures(Surroundings around) {
        this.around = around;
        this.messages = around.messages();
        this.files = new ChosenFile(around);
    }

    /** Puts a picture on the clipboard. */
    public void copy(Chart chart) {
        Job.get(() -> png(chart)).then(this::toClipboard).start(around.background());
    }

    private void toClipboard(byte[] picture) {
        var content = new ClipboardContent();
        content.putImage(new Image(new ByteArrayInputStream(picture)));
        Clipboard.getSystemClipboard().setContent(content);
        around.toasts().show(messages.get("picture.copied"));
    }

    /**
     * Asks where and writes it with sharp lines at any size.
     *
     * @param name what it is about, for the name of the file
     */
    public void saveSvg(Chart chart, String name) {
        files.save(words("picture.svg.kind"), name, ".svg", () -> svg(chart));
    }

    /**
     * Asks where and writes it as dots.
     *
     * @param name what it is about, for the name of the file
     */
    public void savePng(Chart chart, String name) {
        files.save(words("picture.png.kind"), name, ".png", () -> png(chart));
    }

    private ChosenFile.Words words(String kind) {
        return new ChosenFile.Words(
                messages.get("picture.save"),
                messages.get(kind),
                messages.get("picture.saved"),
                messages.get("picture.failed"));
    }

    private static byte[] svg(Chart chart) {
        return new SvgWriter(Palette.light())
                .write(chart.draw(WIDTH))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] png(Chart chart) {
        return new PngWriter(Palette.light(), PngWriter.FINE).write(chart.draw(WIDTH));
    }
}
