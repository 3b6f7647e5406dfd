package org.plumbline.chart.image;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.chart.Anchor;
import org.plumbline.chart.Drawing;
import org.plumbline.chart.Ink;
import org.plumbline.chart.Lettering;
import org.plumbline.chart.Mark;
import org.plumbline.chart.Palette;
import org.plumbline.chart.ResultCharts;
import org.plumbline.chart.TextStyle;
import org.plumbline.fixture.ReportCases;
import org.plumbline.i18n.Messages;
import org.plumbline.model.Assessment;
import org.plumbline.model.QuestionnaireId;
import org.plumbline.model.Section;
import org.plumbline.scoring.AssessmentScoring;
import org.plumbline.scoring.DisplayRounding;
import org.plumbline.scoring.Result;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

import java.io.StringReader;
import java.util.List;
import java.util.stream.IntStream;

import javax.xml.parsers.DocumentBuilderFactory;

final class SvgWriterTest {

    private final SvgWriter writer = new SvgWriter(Palette.light());

    @Test
    void saysItsFindingAndItsValuesInWords() throws Exception {
        Element svg = parsed(Pictures.shapes()).getDocumentElement();

        assertThat(svg.getAttribute("role")).isEqualTo("img");
        assertThat(svg.getAttribute("aria-labelledby")).isEqualTo("finding values");
        assertThat(all(svg, "title"))
                .singleElement()
                .satisfies(title -> assertThat(title.getTextContent()).isEqualTo("What it shows."));
        assertThat(all(svg, "desc").getFirst().getTextContent())
                .isEqualTo("Trust & care: Score 42, Answers 8. Method: Score 30.");
    }

    @Test
    void saysOfEverySectionTheLevelOfItsResult() throws Exception {
        Assessment team = ReportCases.twenty();
        Result result = new AssessmentScoring().score(team);
        var charts = new ResultCharts(team, result, Lettering.of(Messages.english()));
        Element svg =
                parsed(charts.sections(QuestionnaireId.SIN).orElseThrow().draw(640))
                        .getDocumentElement();
        String values = all(svg, "desc").getFirst().getTextContent();

        for (Section section : team.asked().getFirst().sections()) {
            double score = result.section(section.id()).orElseThrow().score().orElseThrow();
            assertThat(values)
                    .contains(
                            section.shortTitle()
                                    + ": Level "
                                    + DisplayRounding.oneDecimal(score / 20)
                                    + ",");
        }
    }

    @Test
    void isAsLargeAsTheDrawing() throws Exception {
        Element svg = parsed(Pictures.shapes()).getDocumentElement();

        assertThat(svg.getNamespaceURI()).isEqualTo("http://www.w3.org/2000/svg");
        assertThat(svg.getAttribute("width")).isEqualTo("200");
        assertThat(svg.getAttribute("height")).isEqualTo("60");
        assertThat(svg.getAttribute("viewBox")).isEqualTo("0 0 200 60");
    }

    @Test
    void paintsEveryMarkInOrderUponItsGround() throws Exception {
        Element svg = parsed(Pictures.shapes()).getDocumentElement();

        List<Element> painted = all(svg, "*").stream().skip(2).toList();
        assertThat(painted)
                .extracting(Element::getLocalName)
                .containsExactly("rect", "rect", "rect", "circle", "polygon", "line");
        assertThat(painted.getFirst().getAttribute("fill")).isEqualTo("#FFFFFF");
        assertThat(painted.get(1).getAttribute("fill")).isEqualTo("#2456B8");
        assertThat(painted.get(1).getAttribute("rx")).isEqualTo("5");
        assertThat(painted.get(2).getAttribute("fill")).isEqualTo("none");
        assertThat(painted.get(2).getAttribute("stroke-width")).isEqualTo("2");
        assertThat(painted.get(3).getAttribute("cx")).isEqualTo("130");
        assertThat(painted.get(4).getAttribute("points")).isEqualTo("160,10 190,10 175,30");
        assertThat(painted.get(5).getAttribute("stroke-dasharray")).isEqualTo("4 3");
    }

    @Test
    void takesTheColoursOfItsPalette() throws Exception {
        var dark = new SvgWriter(Palette.dark()).write(Pictures.shapes());

        assertThat(dark).contains("#0D1117").contains("#8AB0FF").doesNotContain("#FFFFFF");
    }

    @Test
    void setsTextInNamedTypefacesWithOthersThatStepIn() throws Exception {
        var style = new TextStyle(Ink.TEXT, 13, true, true);
        Element text = only(new Mark.Text(100, 40.5, "Far apart", Anchor.END, style));

        assertThat(text.getTextContent()).isEqualTo("Far apart");
        assertThat(text.getAttribute("x")).isEqualTo("100");
        assertThat(text.getAttribute("y")).isEqualTo("40.5");
        assertThat(text.getAttribute("font-size")).isEqualTo("13");
        assertThat(text.getAttribute("font-weight")).isEqualTo("600");
        assertThat(text.getAttribute("text-anchor")).isEqualTo("end");
        assertThat(text.getAttribute("font-family"))
                .startsWith("'Source Serif 4',")
                .endsWith(", serif");
    }

    @Test
    void survivesWhateverPeopleWrite() throws Exception {
        var style = TextStyle.plain(Ink.TEXT, 15);
        String written = "<b>&\"'\u0000\u0001\tx\n]]>\uD800 \uFFFE 客户 \uD83D\uDE00";
        Element text = only(new Mark.Text(0, 20, written, Anchor.START, style));

        assertThat(text.getTextContent()).isEqualTo("<b>&\"' x ]]>  客户 \uD83D\uDE00");
    }

    @Test
    void holdsEveryMarkOfARealChart() throws Exception {
        Drawing dots = Pictures.dots();
        Element svg = parsed(dots).getDocumentElement();

        long circles = dots.marks().stream().filter(Mark.Circle.class::isInstance).count();
        assertThat(all(svg, "circle")).hasSize((int) circles);
        assertThat(all(svg, "*")).hasSize(dots.marks().size() + 3);
    }

    @Test
    void givesTheSameTextForTheSameDrawing() {
        assertThat(writer.write(Pictures.dots())).isEqualTo(writer.write(Pictures.dots()));
    }

    private Element only(Mark.Text text) throws Exception {
        Element svg = parsed(Pictures.drawing(List.of(text))).getDocumentElement();
        return all(svg, "text").getFirst();
    }

    private Document parsed(Drawing drawing) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        var source = new InputSource(new StringReader(writer.write(drawing)));
        return factory.newDocumentBuilder().parse(source);
    }

    private static List<Element> all(Element svg, String name) {
        var found = svg.getElementsByTagNameNS("*", name);
        return IntStream.range(0, found.getLength())
                .mapToObj(at -> (Element) found.item(at))
                .toList();
    }
}
