package org.plumbline.report.pdf;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.plumbline.report.PageImage;
import org.plumbline.report.PagePreview;
import org.plumbline.report.PagePreviewer;

import java.awt.image.BufferedImage;
import java.io.IOException;

/** Draws the pages of a written PDF report: what is shown is what is in the file. */
public final class PdfPagePreviewer implements PagePreviewer {

    @Override
    public PagePreview open(byte[] report) throws IOException {
        return new Opened(Loader.loadPDF(report));
    }

    private static final class Opened implements PagePreview {

        private final PDDocument file;
        private final PDFRenderer renderer;

        Opened(PDDocument file) {
            this.file = file;
            this.renderer = new PDFRenderer(file);
        }

        @Override
        public int pages() {
            return file.getNumberOfPages();
        }

        @Override
        public PageImage page(int page, double scale) throws IOException {
            BufferedImage image = renderer.renderImage(page, (float) scale, ImageType.RGB);
            int width = image.getWidth();
            int height = image.getHeight();
            return new PageImage(width, height, image.getRGB(0, 0, width, height, null, 0, width));
        }

        @Override
        public void close() throws IOException {
            file.close();
        }
    }
}
