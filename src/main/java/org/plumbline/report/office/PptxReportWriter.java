package org.plumbline.report.office;

import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.plumbline.chart.Palette;
import org.plumbline.report.Brand;
import org.plumbline.report.CopyWriter;
import org.plumbline.report.ReportDocument;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes the charts of a report as PowerPoint slides (PPTX), one to a slide: the heading as title,
 * what the chart says in words below it and in the notes, in the accent colour of the brand. Charts
 * inside of tables stay in the report.
 */
public final class PptxReportWriter implements CopyWriter {

    @Override
    public void write(ReportDocument document, OutputStream out) throws IOException {
        Palette palette = document.accent().map(Palette::print).orElseGet(Palette::print);
        try (var show = new XMLSlideShow()) {
            var slides = new Slides(show, palette, document);
            slides.title();
            new ShownFigures(document).all().forEach(slides::figure);
            String brand = document.brand().map(Brand::name).orElse("");
            new OfficeProperties(document.title(), brand, document.date(), document.language())
                    .putInto(show.getProperties());
            var bytes = new ByteArrayOutputStream();
            show.write(bytes);
            new SameBytes(document.date()).copy(bytes.toByteArray(), out);
        }
    }
}
