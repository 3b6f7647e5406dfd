package org.plumbline.report.pdf;

import org.plumbline.report.ReportDocument;
import org.plumbline.report.ReportWriter;
import org.plumbline.report.WrittenReport;

import java.io.IOException;
import java.io.OutputStream;

/** Writes reports as PDF/UA-1 and PDF/A-2a. Typefaces are read once and kept. */
public final class PdfReportWriter implements ReportWriter {

    private final FontLibrary fonts = new FontLibrary();

    @Override
    public synchronized WrittenReport write(ReportDocument document, OutputStream out)
            throws IOException {
        var book = Book.of(document, fonts);
        try (var file = new PdfFile(document, fonts)) {
            file.write(book, out);
        }
        return new WrittenReport(book.pages().size(), book.chapterPages());
    }
}
