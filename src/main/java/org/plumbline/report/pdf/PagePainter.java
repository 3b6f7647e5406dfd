package org.plumbline.report.pdf;

import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.plumbline.chart.Ink;

import java.util.Optional;

/** Paints what stands on one page. Places are given from the top left corner of the page. */
final class PagePainter {

    private static final double EDGE = 0.75;

    private final PdfPage page;
    private final Stock stock;
    private final Landmarks landmarks;
    private final ContentStream stream = new ContentStream();
    private final Marker marker;

    PagePainter(PdfPage page, Stock stock, Landmarks landmarks) {
        this.page = page;
        this.stock = stock;
        this.landmarks = landmarks;
        this.marker = new Marker(stream, page.index());
    }

    /** Paints everything on the page, and its foot. */
    PaintedPage paint(PageContent content, Optional<Foot> foot) {
        content.placed().forEach(this::paint);
        marker.close();
        foot.ifPresent(line -> line.paint(stream, stock, page));
        return new PaintedPage(stream, marker.parents());
    }

    private void paint(Placed placed) {
        double x = placed.x();
        double y = page.height() - placed.y();
        switch (placed.fragment()) {
            case Fragment.Glyphs glyphs -> glyphs(glyphs, x, y);
            case Fragment.PageNumber number -> number(number, x, y);
            case Fragment.Area area -> area(area, x, y);
            case Fragment.Art art -> art(art, x, y);
            case Fragment.Picture picture -> picture(picture, x, y);
            case Fragment.Click click -> landmarks.click(page, rectangle(x, y, click), click);
            case Fragment.Target target -> landmarks.target(page, y, target);
        }
    }

    private void glyphs(Fragment.Glyphs glyphs, double x, double y) {
        belongs(glyphs.content());
        stream.fillColour(colour(glyphs.style().ink()));
        stock.fonts().show(stream, glyphs.text(), glyphs.style(), x, y);
    }

    private void number(Fragment.PageNumber number, double x, double y) {
        String text = Integer.toString(landmarks.pageOf(number.anchor()));
        double left = x - stock.fonts().width(text, number.style());
        glyphs(new Fragment.Glyphs(text, number.style(), Optional.of(number.content())), left, y);
    }

    private void area(Fragment.Area area, double x, double y) {
        marker.artifact();
        stream.fillColour(colour(area.edge().orElse(area.fill())));
        stream.roundRectangle(x, y - area.height(), area.width(), area.height(), area.radius());
        stream.fill();
        if (area.edge().isPresent()) {
            stream.fillColour(colour(area.fill()));
            stream.roundRectangle(
                    x + EDGE,
                    y - area.height() + EDGE,
                    area.width() - 2 * EDGE,
                    area.height() - 2 * EDGE,
                    area.radius() - EDGE);
            stream.fill();
        }
    }

    private void art(Fragment.Art art, double x, double y) {
        belongs(art.content());
        double width = art.drawing().width() * art.scale();
        double height = art.drawing().height() * art.scale();
        art.content().ifPresent(content -> content.bounds(box(x, y - height, width, height)));
        new DrawingPainter(stream, stock, x, y, art.scale()).paint(art.drawing());
    }

    private void picture(Fragment.Picture picture, double x, double y) {
        marker.content(picture.content());
        double bottom = y - picture.height();
        picture.content().bounds(box(x, bottom, picture.width(), picture.height()));
        String name = stock.images().name(picture.pixels());
        stream.image(name, x, bottom, picture.width(), picture.height());
    }

    private void belongs(Optional<TagContent> content) {
        content.ifPresentOrElse(marker::content, marker::artifact);
    }

    private org.plumbline.chart.Rgb colour(Ink ink) {
        return stock.palette().colour(ink);
    }

    private static PDRectangle rectangle(double x, double y, Fragment.Click click) {
        return box(x, y - click.height(), click.width(), click.height());
    }

    private static PDRectangle box(double x, double y, double width, double height) {
        return new PDRectangle((float) x, (float) y, (float) width, (float) height);
    }
}
