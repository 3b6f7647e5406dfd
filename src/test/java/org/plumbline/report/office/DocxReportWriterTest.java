package org.plumbline.report.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.Test;
import org.plumbline.chart.Rgb;
import org.plumbline.fixture.ReportCases;
import org.plumbline.model.Assessment;
import org.plumbline.report.Brand;
import org.plumbline.report.Chapter;
import org.plumbline.report.Paper;
import org.plumbline.report.ReportDocument;
import org.plumbline.report.ReportOptions;
import org.plumbline.report.Table;
import org.plumbline.scoring.DisplayRounding;
import org.plumbline.scoring.ItemResult;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

class DocxReportWriterTest {

    private static byte[] bytes(ReportDocument document) {
        return Copies.written(new DocxReportWriter(), document);
    }

    private static XWPFDocument read(ReportDocument document) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(bytes(document)));
    }

    private static List<String> inStyle(XWPFDocument file, String style) {
        return file.getParagraphs().stream()
                .filter(paragraph -> style.equals(paragraph.getStyle()))
                .map(XWPFParagraph::getText)
                .toList();
    }

    @Test
    void everyChapterHasARealHeadingInOrder() throws IOException {
        ReportDocument document = Copies.report(Copies.sample());
        try (XWPFDocument file = read(document)) {
            assertThat(inStyle(file, "Heading1"))
                    .isEqualTo(document.chapters().stream().map(Chapter::title).toList());
            assertThat(inStyle(file, "Heading2")).contains("The gates", "Six levels");
            assertThat(inStyle(file, "Title"))
                    .containsExactly("A straight look at our customer focus");
        }
    }

    @Test
    void saysWhatTheResultSays() throws IOException {
        try (XWPFDocument file = read(Copies.report(Copies.sample()))) {
            assertThat(String.join("\n", inStyle(file, "Lead")))
                    .contains("Alderbrook Instruments at stage 2, Patchwork");
            assertThat(String.join("\n", inStyle(file, "SmallQuiet"))).contains("Index 52 of 100");
        }
    }

    @Test
    void tablesHaveAHeadRowThatIsRepeatedAndAllTheirRows() throws IOException {
        ReportDocument document = Copies.report(Copies.sample());
        Table items =
                (Table)
                        document.chapters().stream()
                                .filter(chapter -> chapter.anchor().equals("all-items"))
                                .flatMap(chapter -> chapter.blocks().stream())
                                .filter(Table.class::isInstance)
                                .findFirst()
                                .orElseThrow();
        try (XWPFDocument file = read(document)) {
            List<XWPFTable> found =
                    file.getTables().stream()
                            .filter(table -> table.getText().contains("DK\tNA"))
                            .toList();
            assertThat(found).isNotEmpty();
            assertThat(found.getFirst().getRow(0).isRepeatHeader()).isTrue();
            assertThat(found.getFirst().getNumberOfRows()).isEqualTo(1 + items.rows().size());
        }
    }

    @Test
    void everyItemOfTheAnnexHasThePointsOfItsResult() throws IOException {
        Assessment sample = Copies.sample();
        Map<String, String> found = new HashMap<>();
        try (XWPFDocument file = read(Copies.report(sample))) {
            file.getTables().stream()
                    .filter(table -> table.getText().contains("DK\tNA"))
                    .flatMap(table -> table.getRows().stream())
                    .map(XWPFTableRow::getTableCells)
                    .filter(cells -> cells.size() > 2)
                    .forEach(
                            cells ->
                                    found.put(
                                            cells.getFirst().getText().strip(),
                                            cells.get(cells.size() - 2).getText().strip()));
        }

        assertThat(Copies.result(sample).items())
                .allSatisfy(
                        item ->
                                assertThat(found)
                                        .as("%s", item.item())
                                        .containsEntry(named(sample, item), points(item)));
    }

    /** "1.1 Our executives ..." */
    private static String named(Assessment sample, ItemResult item) {
        String number = item.item().value().substring(item.questionnaire().value().length());
        String statement =
                sample.questionnaireOf(item.item())
                        .flatMap(questionnaire -> questionnaire.item(item.item()))
                        .orElseThrow()
                        .wording()
                        .statement(false);
        return number + "  " + statement;
    }

    private static String points(ItemResult item) {
        return item.score().isPresent()
                ? Integer.toString(DisplayRounding.points(item.score().getAsDouble()))
                : "–";
    }

    @Test
    void everyPictureSaysInWordsWhatItShows() throws IOException {
        try (XWPFDocument file = read(Copies.report(Copies.sample()))) {
            String main = file.getDocument().xmlText();
            var descriptions = Pattern.compile("<wp:docPr [^>]*descr=\"([^\"]*)\"").matcher(main);

            assertThat(descriptions.results().map(found -> found.group(1)).toList())
                    .hasSizeGreaterThan(100)
                    .allSatisfy(words -> assertThat(words).isNotBlank())
                    .anyMatch(words -> words.startsWith("The index is 52 of 100"));
            assertThat(file.getAllPictures()).isNotEmpty();
        }
    }

    @Test
    void thePageIsAsLargeAsChosen() throws IOException {
        ReportOptions letter = ReportOptions.complete(Copies.DATE).withPaper(Paper.US_LETTER);
        try (XWPFDocument a4 = read(Copies.report(ReportCases.almostEmpty()));
                XWPFDocument us = read(Copies.report(ReportCases.almostEmpty(), letter))) {
            assertThat(width(a4)).isCloseTo(11_906, within(1L));
            assertThat(width(us)).isEqualTo(12_240);
        }
    }

    private static long width(XWPFDocument file) {
        Object width = file.getDocument().getBody().getSectPr().getPgSz().getW();
        return Long.parseLong(width.toString());
    }

    @Test
    void theFootNamesTheOrganisationAndCountsPages() throws IOException {
        try (XWPFDocument file = read(Copies.report(Copies.sample()))) {
            XWPFParagraph foot = file.getFooterList().getFirst().getParagraphs().getFirst();

            assertThat(foot.getText()).contains("Alderbrook Instruments", "Confidential");
            assertThat(foot.getCTP().xmlText()).contains("\"PAGE\"", "\"NUMPAGES\"");
            assertThat(file.getDocument().getBody().getSectPr().isSetTitlePg()).isTrue();
        }
    }

    @Test
    void contentsAreAFieldOfLinksToChapters() throws IOException {
        try (XWPFDocument file = read(Copies.report(Copies.sample()))) {
            String main = file.getDocument().xmlText();

            assertThat(main).contains("TOC \\o \"1-1\"");
            assertThat(inStyle(file, "TOC1")).contains("In short", "Action plan");
            Pattern.compile("<w:hyperlink w:anchor=\"([^\"]*)\"")
                    .matcher(main)
                    .results()
                    .forEach(link -> assertThat(main).contains("w:name=\"" + link.group(1) + "\""));
        }
    }

    @Test
    void wearsTheBrandAndNamesNobodyElse() throws IOException {
        ReportOptions branded =
                ReportOptions.complete(Copies.DATE)
                        .withBrand(
                                new Brand("Lodestar Advisers", Optional.empty()),
                                Optional.of(Rgb.parse("#8A1538")),
                                "");
        byte[] file = bytes(Copies.report(ReportCases.almostEmpty(), branded));
        String everything = Copies.everything(file);

        assertThat(everything)
                .contains("<dc:creator>Lodestar Advisers</dc:creator>")
                .contains("<w:color w:val=\"8A1538\"/>")
                .contains("w:lang w:val=\"en-GB\"")
                .contains("<Application>Plumbline</Application>")
                .doesNotContain("Apache POI");
    }

    @Test
    void survivesWhateverPeopleWrite() throws IOException {
        try (XWPFDocument file = read(Copies.report(ReportCases.scripts()))) {
            String text = file.getDocument().xmlText();

            assertThat(text).contains("Οι πελάτες μας", "Клиенты говорят", "Khách hàng nói");
            assertThat(text).contains("日本語");
        }
    }
}
