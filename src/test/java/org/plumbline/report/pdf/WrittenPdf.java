package org.plumbline.report.pdf;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.plumbline.report.ReportDocument;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** A report written as PDF and read back. */
final class WrittenPdf {

    /** A character and where it stands, in points from the top left corner of its page. */
    record Letter(String text, double left, double top, double right, double bottom) {}

    private final byte[] bytes;

    private WrittenPdf(byte[] bytes) {
        this.bytes = bytes;
    }

    static WrittenPdf of(ReportDocument report) {
        var out = new ByteArrayOutputStream();
        try {
            new PdfReportWriter().write(report, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new WrittenPdf(out.toByteArray());
    }

    byte[] bytes() {
        return bytes.clone();
    }

    /** What is found in the opened file. */
    <T> T read(Function<PDDocument, T> reader) {
        try (PDDocument file = Loader.loadPDF(bytes)) {
            return reader.apply(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int pages() {
        return read(PDDocument::getNumberOfPages);
    }

    /** The text of each page. */
    List<String> texts() {
        return read(
                file -> {
                    var texts = new ArrayList<String>();
                    for (int page = 1; page <= file.getNumberOfPages(); page++) {
                        texts.add(text(file, page));
                    }
                    return texts;
                });
    }

    private static String text(PDDocument file, int page) {
        try {
            var stripper = new PDFTextStripper();
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            stripper.setSortByPosition(false);
            return stripper.getText(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every character of a page, counted from 1, that is not a space. */
    List<Letter> letters(int page) {
        return read(file -> letters(file, page));
    }

    private static List<Letter> letters(PDDocument file, int page) {
        var letters = new ArrayList<Letter>();
        try {
            var stripper =
                    new PDFTextStripper() {
                        @Override
                        protected void processTextPosition(TextPosition text) {
                            if (!text.getUnicode().isBlank()) {
                                letters.add(letter(text));
                            }
                        }
                    };
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            stripper.getText(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return letters;
    }

    private static Letter letter(TextPosition text) {
        double left = text.getXDirAdj();
        double baseline = text.getYDirAdj();
        return new Letter(
                text.getUnicode(),
                left,
                baseline - text.getHeightDir(),
                left + text.getWidthDirAdj(),
                baseline);
    }
}
