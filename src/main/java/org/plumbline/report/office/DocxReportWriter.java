package org.plumbline.report.office;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.plumbline.chart.Palette;
import org.plumbline.chart.image.PngWriter;
import org.plumbline.report.Chapter;
import org.plumbline.report.CopyWriter;
import org.plumbline.report.ReportDocument;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes a report as a Word document (DOCX): headings, lists and tables are real ones, charts are
 * pictures with their finding as alternative text, the contents are a field of links.
 */
public final class DocxReportWriter implements CopyWriter {

    @Override
    public void write(ReportDocument document, OutputStream out) throws IOException {
        try (var file = new XWPFDocument()) {
            new WordFile(file, document).fill(body(file, document));
            var bytes = new ByteArrayOutputStream();
            file.write(bytes);
            new SameBytes(document.date()).copy(bytes.toByteArray(), out);
        }
    }

    private static WordFile.Body body(XWPFDocument file, ReportDocument document) {
        return lists -> {
            Palette palette = document.accent().map(Palette::print).orElseGet(Palette::print);
            var xml = new WordXml("w:document");
            var links = new WordLinks(file.getPackagePart(), document.chapters());
            var text = new WordText(xml, palette, links);
            var painter = new PngWriter(palette, PngWriter.FINE);
            var pictures = new WordPictures(file, xml, painter);
            var contents = new WordContents(document.chapters());
            var blocks = new WordBlocks(xml, text, pictures, lists, contents);
            xml.begin("w:body");
            var pages = new WordChapters(xml, text, links, pictures);
            pages.cover(document);
            boolean first = document.cover().isEmpty();
            for (Chapter chapter : document.chapters()) {
                pages.begin(chapter, first);
                blocks.write(chapter.blocks(), WordPlace.page(WordFile.width(document)));
                first = false;
            }
            xml.end();
            return xml.finish();
        };
    }
}
