package org.plumbline.report.office;

import org.plumbline.catalogue.CatalogueReader;
import org.plumbline.exchange.SampleAssessment;
import org.plumbline.model.Assessment;
import org.plumbline.model.AssessmentId;
import org.plumbline.report.CopyWriter;
import org.plumbline.report.MaturityReport;
import org.plumbline.report.ReportDocument;
import org.plumbline.report.ReportOptions;
import org.plumbline.report.Wordings;
import org.plumbline.report.sheet.BookWriter;
import org.plumbline.report.sheet.ResultBook;
import org.plumbline.report.sheet.ResultBooks;
import org.plumbline.scoring.AssessmentScoring;
import org.plumbline.scoring.Result;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Copies as they come about in use: scored, composed, written, in English. */
final class Copies {

    static final LocalDate DATE = LocalDate.of(2026, 3, 20);

    private Copies() {}

    /** The sample that comes with the product. */
    static Assessment sample() {
        return new SampleAssessment(new CatalogueReader().builtIn().questionnaires())
                .create(new AssessmentId("sample"));
    }

    static Result result(Assessment assessment) {
        return new AssessmentScoring().score(assessment);
    }

    static ReportDocument report(Assessment assessment) {
        return report(assessment, ReportOptions.complete(DATE));
    }

    static ReportDocument report(Assessment assessment, ReportOptions options) {
        return new MaturityReport(Wordings.AS_ASKED)
                .compose(assessment, result(assessment), options);
    }

    static ResultBook book(Assessment assessment) {
        return book(assessment, ReportOptions.complete(DATE));
    }

    static ResultBook book(Assessment assessment, ReportOptions options) {
        return new ResultBooks(Wordings.AS_ASKED).compose(assessment, result(assessment), options);
    }

    static byte[] written(CopyWriter writer, ReportDocument document) {
        var out = new ByteArrayOutputStream();
        try {
            writer.write(document, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] written(BookWriter writer, ResultBook book) {
        var out = new ByteArrayOutputStream();
        try {
            writer.write(book, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Every copy of an assessment by the ending of its file. */
    static Map<String, byte[]> all(Assessment assessment) {
        return all(assessment, ReportOptions.complete(DATE));
    }

    /** Every copy of an assessment, with these options. */
    static Map<String, byte[]> all(Assessment assessment, ReportOptions options) {
        ReportDocument report = report(assessment, options);
        ResultBook book = book(assessment, options);
        Map<String, byte[]> files = new TreeMap<>();
        files.put("docx", written(new DocxReportWriter(), report));
        files.put("pptx", written(new PptxReportWriter(), report));
        files.put("xlsx", written(new XlsxResultWriter(), book));
        files.put("results.csv", written(CsvWriter.ofResults(), book));
        files.put("actions.csv", written(CsvWriter.ofActions(), book));
        files.put("md", written(new MarkdownReportWriter(), report));
        return files;
    }

    /** Everything legible in a file: its parts unpacked, as text. */
    static String everything(byte[] file) {
        var text = new StringBuilder();
        try (var parts = new ZipInputStream(new ByteArrayInputStream(file))) {
            ZipEntry part = parts.getNextEntry();
            if (part == null) {
                return new String(file, StandardCharsets.UTF_8);
            }
            while (part != null) {
                text.append(part.getName()).append('\n');
                text.append(new String(parts.readAllBytes(), StandardCharsets.UTF_8)).append('\n');
                part = parts.getNextEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
