package org.plumbline.report.office;

import org.plumbline.report.Brand;
import org.plumbline.report.Chapter;
import org.plumbline.report.CopyWriter;
import org.plumbline.report.Cover;
import org.plumbline.report.ReportDocument;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Writes a report as Markdown text in UTF-8, to paste into a message or a page: charts as the
 * sentence that says what they show. What people wrote never becomes markup.
 */
public final class MarkdownReportWriter implements CopyWriter {

    @Override
    public void write(ReportDocument document, OutputStream out) throws IOException {
        var lines = new MarkdownLines();
        document.cover()
                .ifPresentOrElse(cover -> cover(lines, cover), () -> title(lines, document));
        for (Chapter chapter : document.chapters()) {
            lines.paragraph("## " + MarkdownText.of(chapter.title()));
            chapter.chip().ifPresent(chip -> lines.paragraph(MarkdownText.of(chip)));
            new MarkdownBlocks(lines).write(chapter.blocks());
        }
        String brand = document.brand().map(Brand::name).orElse("");
        if (!brand.isBlank()) {
            lines.paragraph(MarkdownText.of(brand));
        }
        lines.paragraph(
                MarkdownText.of(document.foot().text())
                        + (document.foot().mark().isBlank()
                                ? ""
                                : " · " + MarkdownText.of(document.foot().mark())));
        out.write(lines.text().getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private static void title(MarkdownLines lines, ReportDocument document) {
        lines.paragraph("# " + MarkdownText.of(document.title()));
    }

    private static void cover(MarkdownLines lines, Cover cover) {
        lines.paragraph("# " + MarkdownText.of(cover.title()));
        lines.paragraph("**" + MarkdownText.of(cover.organisation()) + "**");
        lines.paragraph(MarkdownText.of(cover.team()));
        cover.facts().forEach(fact -> lines.item("- ", MarkdownText.of(fact)));
        cover.notes().forEach(note -> lines.paragraph(MarkdownText.of(note)));
    }
}
