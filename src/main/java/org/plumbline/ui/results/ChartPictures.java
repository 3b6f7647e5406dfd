package org.plumbline.ui.results;

import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

import org.plumbline.chart.Chart;
import org.plumbline.chart.Palette;
import org.plumbline.chart.image.PngWriter;
import org.plumbline.chart.image.SvgWriter;
import org.plumbline.i18n.Messages;
import org.plumbline.ui.support.Failure;
import org.plumbline.ui.support.FileKind;
import org.plumbline.ui.support.Job;
import org.plumbline.ui.support.Surroundings;
import org.plumbline.workflow.FileName;
import org.plumbline.workflow.WholeFile;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Makes pictures of charts, on white as documents are: for the clipboard and as files. */
final class ChartPictures {

    /** As wide as a page of text. */
    private static final double WIDTH = 720;

    private static final String SVG = ".svg";
    private static final String PNG = ".png";

    private final Surroundings around;
    private final Messages messages;

    ChartPictures(Surroundings around) {
        this.around = around;
        this.messages = around.messages();
    }

    /** Puts a picture on the clipboard. */
    void copy(Chart chart) {
        Job.get(() -> png(chart)).then(this::toClipboard).start(around.background());
    }

    private void toClipboard(byte[] picture) {
        var content = new ClipboardContent();
        content.putImage(new Image(new ByteArrayInputStream(picture)));
        Clipboard.getSystemClipboard().setContent(content);
        around.toasts().show(messages.get("results.picture.copied"));
    }

    /** Asks where and writes it with sharp lines at any size. */
    void saveSvg(Chart chart, String name) {
        save(chart, name, SVG, messages.get("results.picture.svg.kind"), ChartPictures::svg);
    }

    /** Asks where and writes it as dots. */
    void savePng(Chart chart, String name) {
        save(chart, name, PNG, messages.get("results.picture.png.kind"), ChartPictures::png);
    }

    private interface Maker {
        byte[] of(Chart chart);
    }

    private static byte[] svg(Chart chart) {
        return new SvgWriter(Palette.light())
                .write(chart.draw(WIDTH))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] png(Chart chart) {
        return new PngWriter(Palette.light(), PngWriter.FINE).write(chart.draw(WIDTH));
    }

    private void save(Chart chart, String name, String ending, String kind, Maker maker) {
        around.files()
                .save(
                        messages.get("results.picture.save"),
                        FileKind.of(kind, "*" + ending),
                        FileName.of(name, ending))
                .map(chosen -> WholeFile.of(chosen, ending))
                .ifPresent(file -> write(file, chart, maker));
    }

    private void write(WholeFile file, Chart chart, Maker maker) {
        Job.run(() -> file.write(maker.of(chart)))
                .then(_ -> around.toasts().show(messages.get("results.picture.saved")))
                .onFailure(IOException.class, this::failed)
                .start(around.background());
    }

    private void failed(IOException cause) {
        around.errors()
                .present(
                        new Failure(
                                messages.get("results.picture.failed"),
                                messages.get("results.picture.failed.unchanged"),
                                messages.get("results.picture.failed.remedy"),
                                cause));
    }
}
