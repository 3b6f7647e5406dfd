package org.plumbline.report.pdf;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.plumbline.chart.Palette;
import org.plumbline.report.Paper;
import org.plumbline.report.ReportDocument;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;

/** One file while it is made; it lives in memory only. */
final class PdfFile implements AutoCloseable {

    private static final float VERSION = 1.7f;

    private final ReportDocument report;
    private final FontLibrary fonts;
    private final PDDocument file = new PDDocument();
    private final PDResources resources = new PDResources();
    private final CRC32 content = new CRC32();

    PdfFile(ReportDocument report, FontLibrary fonts) {
        this.report = report;
        this.fonts = fonts;
        // Where the header says it, no entry of the catalog needs to say otherwise.
        file.getDocument().setVersion(VERSION);
    }

    void write(Book book, OutputStream out) throws IOException {
        List<PDPage> pages = blankPages(book.pages().size());
        var landmarks = new Landmarks(book.chapterPages());
        List<List<Tag>> parents = paint(book, pages, landmarks);
        new LinkWriter(landmarks, pages.size()).write();
        var catalog = file.getDocumentCatalog();
        catalog.setStructureTreeRoot(new StructureWriter(pages).write(book.structure(), parents));
        catalog.setDocumentOutline(Outline.of(landmarks.bookmarks()));
        new Metadata(report).write(file);
        // The identity of a file comes from what it says, not from when it was made.
        file.setDocumentId(content.getValue());
        file.save(out);
        out.flush();
    }

    private List<PDPage> blankPages(int count) {
        Paper paper = report.paper();
        var size = new PDRectangle((float) paper.width(), (float) paper.height());
        var pages = new ArrayList<PDPage>();
        for (int i = 0; i < count; i++) {
            var page = new PDPage(size);
            page.setResources(resources);
            page.setStructParents(i);
            page.getCOSObject().setItem(COSName.getPDFName("Tabs"), COSName.S);
            file.addPage(page);
            pages.add(page);
        }
        return pages;
    }

    private List<List<Tag>> paint(Book book, List<PDPage> pages, Landmarks landmarks)
            throws IOException {
        var fontsOfFile = new DocumentFonts(fonts, file, resources);
        var stock = stock(fontsOfFile);
        var foot = Optional.of(new Foot(report.foot(), book.typesetter()));
        var parents = new ArrayList<List<Tag>>();
        for (int i = 0; i < pages.size(); i++) {
            Paper paper = report.paper();
            var page = new PdfPage(pages.get(i), i, pages.size(), paper.width(), paper.height());
            PageContent shown = book.pages().get(i);
            PaintedPage painted =
                    new PagePainter(page, stock, landmarks)
                            .paint(shown, shown.cover() ? Optional.empty() : foot);
            put(painted.operators().bytes(), page.page());
            parents.add(painted.parents());
        }
        fontsOfFile.subset();
        return parents;
    }

    private void put(byte[] operators, PDPage page) throws IOException {
        content.update(operators);
        var stream = new PDStream(file);
        try (OutputStream body = stream.createOutputStream(COSName.FLATE_DECODE)) {
            body.write(operators);
        }
        page.setContents(stream);
    }

    private Stock stock(DocumentFonts fontsOfFile) {
        Palette palette = report.accent().map(Palette::print).orElseGet(Palette::print);
        return new Stock(fontsOfFile, new Images(file, resources), palette, new CleanText(fonts));
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
