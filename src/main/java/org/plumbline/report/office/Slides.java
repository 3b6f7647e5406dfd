package org.plumbline.report.office;

import org.apache.poi.sl.usermodel.PictureData.PictureType;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.sl.usermodel.ShapeType;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFAutoShape;
import org.apache.poi.xslf.usermodel.XSLFNotes;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.openxmlformats.schemas.presentationml.x2006.main.CTPicture;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;
import org.plumbline.chart.Drawing;
import org.plumbline.chart.Ink;
import org.plumbline.chart.Palette;
import org.plumbline.chart.Rgb;
import org.plumbline.chart.image.PlainText;
import org.plumbline.chart.image.PngWriter;
import org.plumbline.report.Brand;
import org.plumbline.report.Cover;
import org.plumbline.report.Logo;
import org.plumbline.report.ReportDocument;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Makes slides of 16 to 9. Lengths are points (1/72 inch) from the top left corner. */
final class Slides {

    private static final int WIDTH = 960;
    private static final int HEIGHT = 540;
    private static final double MARGIN = 48;
    private static final double TEXT = WIDTH - 2 * MARGIN;
    private static final double CHART_TOP = 110;
    private static final double CHART_HEIGHT = 336;
    private static final double LOGO_WIDTH = 150;
    private static final double LOGO_HEIGHT = 36;

    private final XMLSlideShow show;
    private final Palette palette;
    private final ReportDocument document;
    private final PngWriter painter;

    Slides(XMLSlideShow show, Palette palette, ReportDocument document) {
        this.show = show;
        this.palette = palette;
        this.document = document;
        // Sharp on a projector, where a unit is shown larger than on paper.
        this.painter = new PngWriter(palette, 2 * PngWriter.FINE);
        show.setPageSize(new Dimension(WIDTH, HEIGHT));
        var colours =
                show.getSlideMasters()
                        .getFirst()
                        .getTheme()
                        .getXmlObject()
                        .getThemeElements()
                        .getClrScheme();
        Rgb accent = palette.colour(Ink.ACCENT);
        colours.getAccent1().getSrgbClr().setVal(bytes(accent));
    }

    private static byte[] bytes(Rgb colour) {
        return new byte[] {(byte) colour.red(), (byte) colour.green(), (byte) colour.blue()};
    }

    /** The slide that says whom the slides are about. */
    void title() {
        XSLFSlide slide = slide();
        bar(slide, MARGIN, 166, 6, 160);
        String title = document.cover().map(Cover::title).orElse(document.title());
        heading(slide, title, new Rectangle2D.Double(MARGIN + 24, 160, TEXT - 24, 64), 38);
        words(
                slide,
                String.join("\n", lines()),
                new Rectangle2D.Double(MARGIN + 24, 228, TEXT - 24, 110),
                22,
                Ink.TEXT);
    }

    private List<String> lines() {
        List<String> lines = new ArrayList<>();
        document.cover().ifPresent(cover -> lines.add(cover.organisation()));
        document.cover().ifPresent(cover -> lines.add(cover.team()));
        document.brand().map(Brand::name).filter(name -> !name.isBlank()).ifPresent(lines::add);
        return lines;
    }

    /** A slide for a chart. */
    void figure(ShownFigures.Shown shown) {
        XSLFSlide slide = slide();
        boolean own = !shown.heading().isBlank();
        bar(slide, 0, 0, WIDTH, 6);
        if (own) {
            words(
                    slide,
                    shown.chapter(),
                    new Rectangle2D.Double(MARGIN, 26, TEXT - LOGO_WIDTH - 20, 24),
                    14,
                    Ink.TEXT_MUTED);
        }
        heading(
                slide,
                own ? shown.heading() : shown.chapter(),
                new Rectangle2D.Double(MARGIN, 46, TEXT - LOGO_WIDTH - 20, 60),
                28);
        FittedDrawing fitted = FittedDrawing.of(shown.figure().chart(), TEXT, CHART_HEIGHT);
        chart(slide, fitted);
        String said = fitted.drawing().sentence();
        words(slide, said, new Rectangle2D.Double(MARGIN, 450, TEXT, 52), 16, Ink.TEXT);
        notes(slide, said);
    }

    private XSLFSlide slide() {
        var layout = show.getSlideMasters().getFirst().getLayout(SlideLayout.TITLE_ONLY);
        XSLFSlide slide = show.createSlide(layout);
        logo(slide);
        String mark = document.foot().mark();
        String foot = document.foot().text() + (mark.isBlank() ? "" : "  \u00B7  " + mark);
        words(slide, foot, new Rectangle2D.Double(MARGIN, 504, TEXT, 22), 11, Ink.TEXT_MUTED);
        return slide;
    }

    private void heading(XSLFSlide slide, String words, Rectangle2D place, double size) {
        XSLFTextShape title = slide.getPlaceholder(0);
        // Without a place of its own it would move the one of all slides, which it inherits.
        ((CTShape) title.getXmlObject()).getSpPr().addNewXfrm();
        title.setAnchor(place);
        title.setVerticalAlignment(VerticalAlignment.MIDDLE);
        XSLFTextRun run = title.setText(PlainText.of(words));
        run.setFontSize(size);
        run.setFontFamily("Cambria");
        run.setBold(true);
        run.setFontColor(colour(Ink.TEXT));
        title.getTextParagraphs().getFirst().setTextAlign(TextAlign.LEFT);
        title.setLeftInset(0);
    }

    private void words(XSLFSlide slide, String words, Rectangle2D place, double size, Ink ink) {
        var box = slide.createTextBox();
        box.setAnchor(place);
        box.setLeftInset(0);
        box.setWordWrap(true);
        box.clearText();
        for (String line : words.split("\n", -1)) {
            XSLFTextRun run = box.addNewTextParagraph().addNewTextRun();
            run.setText(PlainText.of(line));
            run.setFontSize(size);
            run.setFontColor(colour(ink));
        }
    }

    /** Colour alone; nothing is said by it. */
    private void bar(XSLFSlide slide, double x, double y, double width, double height) {
        XSLFAutoShape bar = slide.createAutoShape();
        bar.setShapeType(ShapeType.RECT);
        bar.setAnchor(new Rectangle2D.Double(x, y, width, height));
        bar.setFillColor(colour(Ink.ACCENT));
        bar.setLineColor(null);
    }

    private void chart(XSLFSlide slide, FittedDrawing fitted) {
        Drawing drawing = fitted.drawing();
        double width = drawing.width() * fitted.scale();
        double height = drawing.height() * fitted.scale();
        var data = show.addPicture(painter.write(drawing), PictureType.PNG);
        XSLFPictureShape picture = slide.createPicture(data);
        double top = CHART_TOP + (CHART_HEIGHT - height) / 2;
        picture.setAnchor(new Rectangle2D.Double(MARGIN, top, width, height));
        describe(picture, drawing.sentence());
    }

    private void logo(XSLFSlide slide) {
        document.brand()
                .flatMap(Brand::logo)
                .ifPresent(logo -> LogoPicture.of(logo).ifPresent(size -> logo(slide, logo, size)));
    }

    private void logo(XSLFSlide slide, Logo logo, LogoPicture size) {
        double scale = size.scale(LOGO_WIDTH, LOGO_HEIGHT);
        double width = size.width() * scale;
        var picture = slide.createPicture(show.addPicture(logo.png(), PictureType.PNG));
        picture.setAnchor(
                new Rectangle2D.Double(WIDTH - MARGIN - width, 28, width, size.height() * scale));
        describe(picture, logo.alternative());
    }

    private static void describe(XSLFPictureShape picture, String words) {
        ((CTPicture) picture.getXmlObject()).getNvPicPr().getCNvPr().setDescr(PlainText.of(words));
    }

    private void notes(XSLFSlide slide, String words) {
        XSLFNotes notes = show.getNotesSlide(slide);
        for (XSLFTextShape shape : notes.getPlaceholders()) {
            if (shape.getTextType() == Placeholder.BODY) {
                shape.setText(PlainText.of(words));
            }
        }
    }

    private Color colour(Ink ink) {
        Rgb rgb = palette.colour(ink);
        return new Color(rgb.red(), rgb.green(), rgb.blue());
    }
}
