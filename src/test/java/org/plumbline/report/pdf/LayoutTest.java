package org.plumbline.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import org.junit.jupiter.api.Test;
import org.plumbline.fixture.DemoReport;
import org.plumbline.report.Block;
import org.plumbline.report.Cell;
import org.plumbline.report.Chapter;
import org.plumbline.report.Chip;
import org.plumbline.report.ChipLine;
import org.plumbline.report.Column;
import org.plumbline.report.Columns;
import org.plumbline.report.Heading;
import org.plumbline.report.HeatField;
import org.plumbline.report.KeepTogether;
import org.plumbline.report.Message;
import org.plumbline.report.Paper;
import org.plumbline.report.Paragraph;
import org.plumbline.report.Quote;
import org.plumbline.report.ReportDocument;
import org.plumbline.report.RichText;
import org.plumbline.report.Row;
import org.plumbline.report.SignatureLine;
import org.plumbline.report.Table;
import org.plumbline.report.TableLook;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

final class LayoutTest {

    private static final double MARGIN = 48;
    private static final double TOP = 40;
    private static final double BOTTOM = 27;
    private static final String LONG_WORD = "abcdefghij".repeat(200);

    @Test
    void nothingStandsOutsideTheMarginsOfA4() {
        assertInsideMargins(DemoReport.document(), Paper.A4);
    }

    @Test
    void nothingStandsOutsideTheMarginsOfUsLetter() {
        var chapters = DemoReport.document().chapters();
        assertInsideMargins(DemoReport.document(Paper.US_LETTER, chapters), Paper.US_LETTER);
    }

    @Test
    void aWordWiderThanItsPlaceIsWrappedEverywhere() {
        ReportDocument report = DemoReport.of(everywhere(LONG_WORD));
        String text = assertInsideMargins(report, Paper.A4);
        assertThat(text.replaceAll("[^a-j]", "").length())
                .isGreaterThanOrEqualTo(LONG_WORD.length() * 9);
    }

    @Test
    void namesAsLongAsAPageAreNotCutOnTheCoverOrInTitles() {
        ReportDocument demo = DemoReport.of();
        var cover =
                new org.plumbline.report.Cover(
                        LONG_WORD, LONG_WORD, LONG_WORD, LONG_WORD, List.of(), List.of(LONG_WORD));
        var chapter =
                new Chapter(
                        "a",
                        LONG_WORD,
                        LONG_WORD,
                        java.util.Optional.of(Chip.level(1, LONG_WORD)),
                        List.of(new org.plumbline.report.Contents()));
        var report =
                new ReportDocument(
                        demo.title(),
                        demo.language(),
                        demo.date(),
                        demo.brand(),
                        demo.accent(),
                        demo.paper(),
                        new org.plumbline.report.FootLine(LONG_WORD, "Confidential", "{0} of {1}"),
                        java.util.Optional.of(cover),
                        List.of(chapter));
        String text = assertInsideMargins(report, Paper.A4);
        assertThat(text.replaceAll("[^a-j]", "").length())
                .isGreaterThanOrEqualTo(LONG_WORD.length() * 7);
    }

    @Test
    void theFootOfAVeryLongNameIsShortenedInNoTime() {
        ReportDocument demo = DemoReport.of();
        var report =
                new ReportDocument(
                        demo.title(),
                        demo.language(),
                        demo.date(),
                        demo.brand(),
                        demo.accent(),
                        demo.paper(),
                        new org.plumbline.report.FootLine(
                                "Wide ".repeat(20_000), "Confidential", "{0} of {1}"),
                        java.util.Optional.empty(),
                        DemoReport.document().chapters());

        assertTimeout(
                Duration.ofSeconds(20),
                () -> assertThat(assertInsideMargins(report, Paper.A4)).contains("Wide…"));
    }

    @Test
    void aTableLosesNoRowOverPages() {
        var report = DemoReport.document(Paper.A4, List.of(DemoReport.annex(400)));
        String text = String.join("\n", WrittenPdf.of(report).texts());
        for (int row = 1; row <= 400; row++) {
            assertThat(text.split("Item-" + row + "\\b", -1)).hasSize(2);
        }
    }

    @Test
    void theHeadOfATableIsShownOnEachPageButReadOnce() {
        var report = DemoReport.document(Paper.A4, List.of(DemoReport.annex(200)));
        WrittenPdf written = WrittenPdf.of(report);
        List<String> pages = written.texts();
        assertThat(pages.subList(1, pages.size())).allMatch(page -> page.contains("Statement"));
        String structure = written.read(StructureText::of);
        assertThat(structure.split("Statement", -1)).hasSize(2);
    }

    @Test
    void aGroupRowNeverStandsLastOnAPage() {
        var report = DemoReport.document(Paper.A4, List.of(DemoReport.annex(400)));
        assertThat(WrittenPdf.of(report).texts())
                .noneMatch(page -> lastLine(page).startsWith("Group"));
    }

    @Test
    void aHeadingNeverStandsLastOnAPage() {
        var blocks = new ArrayList<Block>();
        for (int i = 0; i < 150; i++) {
            blocks.add(new Heading(2 + i % 3, "Heading " + i, i % 2 == 0));
            blocks.add(i % 5 == 0 ? words(3) : words(10 + 13 * (i % 11)));
        }
        List<String> pages = WrittenPdf.of(DemoReport.of(blocks.toArray(Block[]::new))).texts();
        assertThat(pages).hasSizeGreaterThan(8);
        assertThat(pages).noneMatch(page -> lastLine(page).startsWith("Heading"));
    }

    @Test
    void aHeadingBeforeATableKeepsWithItsFirstRow() {
        for (int lines = 30; lines < 50; lines++) {
            var blocks = new ArrayList<Block>();
            for (int i = 0; i < lines; i++) {
                blocks.add(Paragraph.of("Line"));
            }
            blocks.add(Heading.of("Heading"));
            blocks.add(table(TableLook.LINES, List.of(Row.of(Cell.of("First"), Cell.of("x")))));
            List<String> pages = WrittenPdf.of(DemoReport.of(blocks.toArray(Block[]::new))).texts();
            assertThat(pages.stream().filter(page -> page.contains("Heading")))
                    .allMatch(page -> page.contains("First"));
        }
    }

    @Test
    void aRowHigherThanAPageIsDividedAndComplete() {
        var rows =
                List.of(
                        Row.of(Cell.of("before"), Cell.of("x")),
                        Row.of(Cell.of(numbers(3000)), Cell.of(numbers(500))),
                        Row.of(Cell.of("after"), Cell.of("x")));
        WrittenPdf written = WrittenPdf.of(DemoReport.of(table(TableLook.LINES, rows)));
        assertThat(written.pages()).isGreaterThan(3);
        assertThat(written.read(StructureText::of))
                .contains("| " + numbers(3000), "| " + numbers(500), "| after");
    }

    @Test
    void columnsHigherThanAPageAreDividedAndComplete() {
        var columns =
                Columns.ruled(
                        List.of(
                                List.of(Heading.of("Left"), Paragraph.of(numbers(2500))),
                                List.of(Paragraph.of(numbers(900)))));
        WrittenPdf written = WrittenPdf.of(DemoReport.of(columns));
        assertThat(written.read(StructureText::of)).contains(numbers(2500), numbers(900));
        assertInsideMargins(DemoReport.of(columns), Paper.A4);
    }

    @Test
    void boxesAndKeptBlocksHigherThanAPageAreComplete() {
        ReportDocument report =
                DemoReport.of(
                        Message.note(RichText.of(numbers(2000))),
                        KeepTogether.of(Paragraph.of(numbers(2001)), Paragraph.of("the end")),
                        new Quote(numbers(2002)));
        assertInsideMargins(report, Paper.A4);
        assertThat(WrittenPdf.of(report).read(StructureText::of))
                .contains(numbers(2000), numbers(2001), numbers(2002));
    }

    @Test
    void anItemIsNeverDivided() {
        var section = DemoReport.document().chapters().get(3);
        var report = DemoReport.document(Paper.US_LETTER, List.of(section));
        for (String page : WrittenPdf.of(report).texts()) {
            int statements = page.split("Our senior managers", -1).length;
            int levels = page.split("Next: 3 Agreed", -1).length;
            assertThat(statements).isEqualTo(levels);
        }
    }

    @Test
    void blocksKeptTogetherStandOnOnePage() {
        for (int lines = 30; lines < 48; lines++) {
            var blocks = new ArrayList<Block>();
            for (int i = 0; i < lines; i++) {
                blocks.add(Paragraph.of("Line"));
            }
            blocks.add(
                    KeepTogether.of(
                            Paragraph.of("Kept-first"), words(60), Paragraph.of("Kept-last")));
            List<String> pages = WrittenPdf.of(DemoReport.of(blocks.toArray(Block[]::new))).texts();
            assertThat(pages).allMatch(p -> p.contains("Kept-first") == p.contains("Kept-last"));
        }
    }

    private static Block[] everywhere(String word) {
        return new Block[] {
            new Heading(2, word, true),
            Paragraph.of(word),
            new Quote(word),
            Message.note(RichText.of(word)),
            ChipLine.of(Chip.level(3, word)),
            new SignatureLine(List.of(word, "x")),
            org.plumbline.report.BulletList.of(List.of(word)),
            new Table(
                    word,
                    List.of(Column.left(word, 1), Column.centre("x", 1)),
                    List.of(
                            Row.group(word),
                            Row.of(Cell.of(word), Cell.of(new HeatField.Value(2, word)))),
                    TableLook.FIELDS,
                    true)
        };
    }

    private static Table table(TableLook look, List<Row> rows) {
        var columns = List.of(Column.left("Words", 2), Column.left("More", 1));
        return new Table("", columns, rows, look, true);
    }

    private static Paragraph words(int count) {
        return Paragraph.of("word ".repeat(count));
    }

    private static String numbers(int count) {
        return IntStream.range(0, count)
                .mapToObj(Integer::toString)
                .collect(Collectors.joining(" "));
    }

    /** The last line above the foot. */
    private static String lastLine(String page) {
        return Arrays.stream(page.split("\n"))
                .filter(line -> !line.contains("Alderbrook") && !line.contains("Confidential"))
                .filter(line -> !line.isBlank() && !line.matches("\\d+ of \\d+.*"))
                .reduce("", (first, second) -> second);
    }

    private static String assertInsideMargins(ReportDocument report, Paper paper) {
        WrittenPdf written = WrittenPdf.of(report);
        var text = new StringBuilder();
        for (int page = 1; page <= written.pages(); page++) {
            for (WrittenPdf.Letter letter : written.letters(page)) {
                assertThat(letter.left()).isGreaterThan(MARGIN - 1);
                assertThat(letter.right()).isLessThan(paper.width() - MARGIN + 1);
                assertThat(letter.top()).isGreaterThan(TOP);
                assertThat(letter.bottom()).isLessThan(paper.height() - BOTTOM);
                text.append(letter.text());
            }
        }
        return text.toString();
    }
}
