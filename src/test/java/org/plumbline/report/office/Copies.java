package org.plumbline.report.office;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.plumbline.catalogue.CatalogueReader;
import org.plumbline.chart.Drawing;
import org.plumbline.chart.Palette;
import org.plumbline.chart.image.PngWriter;
import org.plumbline.chart.image.SvgWriter;
import org.plumbline.exchange.ResultWriter;
import org.plumbline.exchange.SampleAssessment;
import org.plumbline.model.Assessment;
import org.plumbline.model.AssessmentId;
import org.plumbline.report.Block;
import org.plumbline.report.Columns;
import org.plumbline.report.CopyWriter;
import org.plumbline.report.Figure;
import org.plumbline.report.KeepTogether;
import org.plumbline.report.MaturityReport;
import org.plumbline.report.ReportDocument;
import org.plumbline.report.ReportKind;
import org.plumbline.report.ReportOptions;
import org.plumbline.report.Table;
import org.plumbline.report.Wordings;
import org.plumbline.report.pdf.PdfReportWriter;
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
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        return report(assessment, List.of(), options);
    }

    /** The report of an assessment that others came before. */
    static ReportDocument report(
            Assessment assessment, List<Assessment> others, ReportOptions options) {
        return new MaturityReport(Wordings.AS_ASKED)
                .compose(assessment, result(assessment), others, options);
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
        return all(assessment, List.of(), options);
    }

    /** Every copy of an assessment that others came before, with these options. */
    static Map<String, byte[]> all(
            Assessment assessment, List<Assessment> others, ReportOptions options) {
        ReportDocument report = report(assessment, others, options);
        ResultBook book = book(assessment, options);
        Map<String, byte[]> files = new TreeMap<>();
        files.put("docx", written(new DocxReportWriter(), report));
        files.put("pptx", written(new PptxReportWriter(), report));
        files.put("xlsx", written(new XlsxResultWriter(), book));
        files.put("results.csv", written(CsvWriter.ofResults(), book));
        files.put("actions.csv", written(CsvWriter.ofActions(), book));
        files.put("md", written(new MarkdownReportWriter(), report));
        files.put("json", new ResultWriter().write(result(assessment)));
        files.put("svg", pictures(report));
        files.put("png", new PngWriter(Palette.light(), 1).write(figures(report).getFirst()));
        files.put("board.pdf", board(assessment, others, options));
        return files;
    }

    private static byte[] board(
            Assessment assessment, List<Assessment> others, ReportOptions options) {
        return pdf(report(assessment, others, options.withKind(ReportKind.BOARD_SUMMARY)));
    }

    /** The report itself. */
    static byte[] pdf(ReportDocument report) {
        var out = new ByteArrayOutputStream();
        try {
            new PdfReportWriter().write(report, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Every chart of the report as a picture, one after the other. */
    private static byte[] pictures(ReportDocument report) {
        var writer = new SvgWriter(Palette.light());
        return figures(report).stream()
                .map(writer::write)
                .collect(Collectors.joining("\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static List<Drawing> figures(ReportDocument report) {
        return report.chapters().stream()
                .flatMap(chapter -> chapter.blocks().stream())
                .flatMap(Copies::figures)
                .map(figure -> figure.chart().draw(640))
                .toList();
    }

    private static Stream<Figure> figures(Block block) {
        return switch (block) {
            case Figure figure -> Stream.of(figure);
            case Table table ->
                    table.rows().stream()
                            .flatMap(row -> row.cells().stream())
                            .flatMap(cell -> cell.blocks().stream())
                            .flatMap(Copies::figures);
            case KeepTogether together -> together.blocks().stream().flatMap(Copies::figures);
            case Columns columns ->
                    columns.parts().stream()
                            .flatMap(part -> part.blocks().stream())
                            .flatMap(Copies::figures);
            default -> Stream.empty();
        };
    }

    /** Everything legible in a file: its parts unpacked, as text. */
    static String everything(byte[] file) {
        if (new String(file, 0, 4, StandardCharsets.ISO_8859_1).equals("%PDF")) {
            return textOf(file);
        }
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

    private static String textOf(byte[] file) {
        try (PDDocument document = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
