package org.plumbline.report.office;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.poi.sl.usermodel.PictureData.PictureType;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.presentationml.x2006.main.CTPicture;
import org.plumbline.chart.Ink;
import org.plumbline.chart.Palette;
import org.plumbline.chart.Rgb;
import org.plumbline.chart.image.PngWriter;
import org.plumbline.fixture.DemoDrawings;
import org.plumbline.fixture.ReportCases;
import org.plumbline.report.Brand;
import org.plumbline.report.Logo;
import org.plumbline.report.ReportDocument;
import org.plumbline.report.ReportOptions;

import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

class PptxReportWriterTest {

    private static XMLSlideShow read(ReportDocument document) throws IOException {
        byte[] file = Copies.written(new PptxReportWriter(), document);
        return new XMLSlideShow(new ByteArrayInputStream(file));
    }

    private static List<XSLFPictureShape> pictures(XSLFSlide slide) {
        return slide.getShapes().stream()
                .filter(XSLFPictureShape.class::isInstance)
                .map(XSLFPictureShape.class::cast)
                .toList();
    }

    private static String alternative(XSLFPictureShape picture) {
        return ((CTPicture) picture.getXmlObject()).getNvPicPr().getCNvPr().getDescr();
    }

    @Test
    void everyChartThatStandsForItselfHasASlideUnderItsHeading() throws IOException {
        ReportDocument document = Copies.report(Copies.sample());
        var figures = new ShownFigures(document).all();
        try (XMLSlideShow show = read(document)) {
            assertThat(show.getSlides()).hasSize(1 + figures.size());
            assertThat(show.getSlides())
                    .extracting(XSLFSlide::getTitle)
                    .startsWith("A straight look at our customer focus", "In short", "The profile")
                    .contains("Freedom from the eight failure signs", "Priorities");
        }
    }

    @Test
    void everyChartSaysWhatItShowsInWordsAndInTheNotes() throws IOException {
        try (XMLSlideShow show = read(Copies.report(Copies.sample()))) {
            assertThat(show.getSlides().subList(1, show.getSlides().size()))
                    .allSatisfy(
                            slide -> {
                                XSLFPictureShape chart = pictures(slide).getFirst();
                                assertThat(chart.getPictureData().getType())
                                        .isEqualTo(PictureType.PNG);
                                assertThat(slide.getNotes().getShapes().toString()).isNotEmpty();
                                assertThat(notes(slide)).isEqualTo(alternative(chart));
                            });
            assertThat(alternative(pictures(show.getSlides().get(1)).getFirst()))
                    .startsWith("The index is 52 of 100");
        }
    }

    private static String notes(XSLFSlide slide) {
        return slide.getNotes().getTextParagraphs().stream()
                .flatMap(List::stream)
                .map(paragraph -> paragraph.getText())
                .filter(text -> text.length() > 10)
                .findFirst()
                .orElse("");
    }

    @Test
    void nothingStandsOutsideOfItsSlideAndTitlesHaveTheirOwnPlace() throws IOException {
        try (XMLSlideShow show = read(Copies.report(ReportCases.twenty()))) {
            var page = new Rectangle2D.Double(0, 0, 960, 540);
            assertThat(show.getPageSize().getWidth()).isEqualTo(960);
            for (XSLFSlide slide : show.getSlides()) {
                assertThat(slide.getShapes())
                        .allSatisfy(shape -> assertThat(page.contains(shape.getAnchor())).isTrue());
            }
            assertThat(show.getSlides().get(0).getPlaceholder(0).getAnchor().getY())
                    .isNotEqualTo(show.getSlides().get(1).getPlaceholder(0).getAnchor().getY());
        }
    }

    @Test
    void wearsTheColourAndTheLogoOfTheBrand() throws IOException {
        byte[] png = new PngWriter(Palette.light(), 1).write(DemoDrawings.range(2));
        ReportOptions branded =
                ReportOptions.complete(Copies.DATE)
                        .withBrand(
                                new Brand("Lodestar", Optional.of(new Logo(png, "Lodestar logo"))),
                                Optional.of(Rgb.parse("#8A1538")),
                                "");
        try (XMLSlideShow show = read(Copies.report(Copies.sample(), branded))) {
            var colours =
                    show.getSlideMasters()
                            .getFirst()
                            .getTheme()
                            .getXmlObject()
                            .getThemeElements()
                            .getClrScheme();
            assertThat(colours.getAccent1().getSrgbClr().getVal())
                    .isEqualTo(new byte[] {(byte) 0x8A, 0x15, 0x38});
            assertThat(pictures(show.getSlides().getFirst()))
                    .extracting(PptxReportWriterTest::alternative)
                    .containsExactly("Lodestar logo");
            assertThat(show.getProperties().getCoreProperties().getCreator()).isEqualTo("Lodestar");
        }
        assertThat(Palette.print().colour(Ink.ACCENT)).isNotEqualTo(Rgb.parse("#8A1538"));
    }

    @Test
    void anAssessmentWithoutChartsHasItsTitleAlone() throws IOException {
        try (XMLSlideShow show = read(Copies.report(ReportCases.almostEmpty()))) {
            assertThat(show.getSlides()).isNotEmpty();
        }
    }
}
