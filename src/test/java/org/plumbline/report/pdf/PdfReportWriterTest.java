package org.plumbline.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.junit.jupiter.api.Test;
import org.plumbline.fixture.DemoReport;
import org.plumbline.report.Brand;
import org.plumbline.report.Chapter;
import org.plumbline.report.Logo;
import org.plumbline.report.Paragraph;
import org.plumbline.report.ReportDocument;
import org.plumbline.report.WrittenReport;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

final class PdfReportWriterTest {

    private static final WrittenPdf DEMO = WrittenPdf.of(DemoReport.document());

    @Test
    void theSameReportGivesTheSameBytes() {
        assertThat(WrittenPdf.of(DemoReport.document()).bytes()).isEqualTo(DEMO.bytes());
    }

    @Test
    void aWriterCanBeUsedAgainAndStillGivesTheSameBytes() throws IOException {
        var writer = new PdfReportWriter();
        writer.write(DemoReport.of(Paragraph.of("Another report ЖΩ")), new ByteArrayOutputStream());
        var out = new ByteArrayOutputStream();
        writer.write(DemoReport.document(), out);
        assertThat(out.toByteArray()).isEqualTo(DEMO.bytes());
    }

    @Test
    void differentReportsAreDifferentFiles() {
        var other = WrittenPdf.of(DemoReport.of(Paragraph.of("Another")));
        assertThat(id(other)).isNotEqualTo(id(DEMO));
    }

    @Test
    void itTellsWhereChaptersHaveComeToStand() throws IOException {
        WrittenReport written =
                new PdfReportWriter().write(DemoReport.document(), new ByteArrayOutputStream());
        assertThat(written.pages()).isEqualTo(DEMO.pages());
        List<String> pages = DEMO.texts();
        assertThat(pages.get(written.chapterPages().getOrDefault("actions", 0) - 1))
                .contains("The plan");
        assertThat(pages.get(written.chapterPages().getOrDefault("annex", 0) - 1))
                .contains("Item-1");
    }

    @Test
    void theContentsNameTheFirstPageOfEachChapter() throws IOException {
        WrittenReport written =
                new PdfReportWriter().write(DemoReport.document(), new ByteArrayOutputStream());
        String contents = DEMO.texts().get(1);
        for (Chapter chapter : DemoReport.document().chapters().subList(1, 7)) {
            int page = written.chapterPages().getOrDefault(chapter.anchor(), 0);
            assertThat(contents).contains(chapter.title() + " " + page);
        }
    }

    @Test
    void everyPageButTheCoverHasItsNumber() {
        List<String> pages = DEMO.texts();
        assertThat(pages.getFirst()).doesNotContain("of " + pages.size());
        for (int page = 2; page <= pages.size(); page++) {
            assertThat(pages.get(page - 1)).contains(page + " of " + pages.size());
        }
    }

    @Test
    void theOutlineListsChaptersAndMarkedHeadings() {
        List<String> outline =
                DEMO.read(file -> titles(file.getDocumentCatalog().getDocumentOutline(), ""));
        assertThat(outline)
                .containsExactly(
                        "Contents",
                        "In short",
                        "How to read this report",
                        "  Six levels",
                        "  Words of many people",
                        "Walking the talk",
                        "Where you agree, and where you do not",
                        "  You agree most on",
                        "Actions",
                        "  The plan",
                        "All items");
    }

    @Test
    void theFileSaysWhatItIs() {
        DEMO.read(
                file -> {
                    var information = file.getDocumentInformation();
                    assertThat(information.getTitle()).startsWith("A straight look");
                    assertThat(information.getAuthor()).isEqualTo("Harrow Lane Advisory");
                    assertThat(file.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
                    assertThat(file.getVersion()).isEqualTo(1.7f);
                    return "";
                });
    }

    @Test
    void controlCharactersAndHalvesOfCharactersAreLeftOut() {
        String text = "a\u0000b\u0007c\uD83Dd\uDE00e\u200Bf\uFFFEg\u001B[0mh";
        assertThat(WrittenPdf.of(DemoReport.of(Paragraph.of(text))).texts().getLast())
                .contains("abcdefg[0mh");
    }

    @Test
    void aCharacterWithoutGlyphIsReplacedVisibly() {
        String family = "x\uD83D\uDC69\u200D\uD83D\uDC69\u200D\uD83D\uDC67y";
        assertThat(WrittenPdf.of(DemoReport.of(Paragraph.of(family))).texts().getLast())
                .contains("x\u25A1y");
    }

    @Test
    void accentsTypedApartAreJoinedWithTheirLetters() {
        assertThat(
                        WrittenPdf.of(DemoReport.of(Paragraph.of("Nguye\u0302\u0303n")))
                                .texts()
                                .getLast())
                .contains("Nguy\u1EC5n");
    }

    @Test
    void aLogoThatIsNoPictureGivesWayToTheName() {
        ReportDocument plain = DemoReport.of();
        var brand = new Brand("Harrow Lane", Optional.of(new Logo(new byte[] {1}, "x")));
        var report =
                new ReportDocument(
                        plain.title(),
                        plain.language(),
                        plain.date(),
                        Optional.of(brand),
                        plain.accent(),
                        plain.paper(),
                        plain.foot(),
                        plain.cover(),
                        plain.chapters());
        assertThat(WrittenPdf.of(report).texts().getFirst()).contains("Harrow Lane");
    }

    private static String id(WrittenPdf written) {
        return written.read(file -> file.getDocument().getDocumentID().toString());
    }

    private static List<String> titles(PDOutlineNode node, String indent) {
        var titles = new ArrayList<String>();
        for (PDOutlineItem item : node.children()) {
            titles.add(indent + item.getTitle());
            titles.addAll(titles(item, indent + "  "));
        }
        return titles;
    }
}
