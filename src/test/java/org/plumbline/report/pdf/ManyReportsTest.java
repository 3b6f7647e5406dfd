package org.plumbline.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.catalogue.Translations;
import org.plumbline.fixture.ManyReports;
import org.plumbline.report.Chapter;
import org.plumbline.report.MaturityReport;
import org.plumbline.report.Paper;
import org.plumbline.report.ReportDocument;
import org.plumbline.report.ReportKind;
import org.plumbline.scoring.AssessmentScoring;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Whatever a report is made of, its laid-out pages hold everything, and its file conforms. */
final class ManyReportsTest {

    private static final FontLibrary FONTS = new FontLibrary();
    private static final Translations TRANSLATIONS = new Translations();

    static Stream<ManyReports.Case> cases() {
        return IntStream.range(0, ManyReports.COUNT).mapToObj(ManyReports::of);
    }

    private static ReportDocument document(ManyReports.Case given) {
        return new MaturityReport(TRANSLATIONS::of)
                .compose(
                        given.assessment(),
                        new AssessmentScoring().score(given.assessment()),
                        given.others(),
                        given.options());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aReportIsWholeReadableAndConforms(ManyReports.Case given) throws IOException {
        ReportDocument document = document(given);
        LaidReport laid = LaidReport.of(document, FONTS);
        WrittenPdf written = WrittenPdf.of(document);

        assertThat(laid.bytes()).isEqualTo(written.bytes());
        assertThat(laid.lonelyHeadings()).as("headings at the foot of a page").isEmpty();
        assertThat(missing(document, written)).as("texts that are not in the file").isEmpty();
        assertThat(outside(written, document.paper())).as("outside the page's frame").isEmpty();
        assertThat(Figures.distorted(written)).as("charts out of proportion").isEmpty();
        assertThat(Figures.cut(written)).as("texts cut off at the edge of a chart").isEmpty();
        assertThat(wrongLinks(document, written)).as("links to another place").isEmpty();
        if (given.options().kind() == ReportKind.BOARD_SUMMARY) {
            assertThat(written.pages()).isEqualTo(2);
        }
        assertThat(Conformance.failures(written.bytes())).isEmpty();
    }

    /** Every text of the document stands in the file, in the order of the document. */
    private static List<String> missing(ReportDocument document, WrittenPdf written) {
        String read =
                written.read(StructureText::of)
                        .lines()
                        .map(String::strip)
                        .filter(line -> line.startsWith("| "))
                        .map(line -> DocumentWords.squeezed(line.substring(2)))
                        .collect(Collectors.joining());
        List<String> missing = new ArrayList<>();
        int from = 0;
        for (String words : DocumentWords.of(document)) {
            int found = read.indexOf(words, from);
            if (found < 0) {
                missing.add(words);
            } else {
                from = found + words.length();
            }
        }
        return missing;
    }

    private static List<String> outside(WrittenPdf written, Paper paper) {
        List<String> outside = new ArrayList<>();
        for (int page = 1; page <= written.pages(); page++) {
            for (WrittenPdf.Letter letter : written.letters(page)) {
                if (!inside(letter, paper)) {
                    outside.add("page " + page + ": " + letter);
                }
            }
        }
        return outside;
    }

    private static boolean inside(WrittenPdf.Letter letter, Paper paper) {
        boolean foot =
                Math.abs(letter.bottom() - (paper.height() - Frame.FOOT_BASELINE)) < 0.5
                        || letter.bottom() < paper.height() - Frame.FOOT_LINE;
        return letter.left() > Frame.MARGIN - 2
                && letter.right() < paper.width() - Frame.MARGIN + 2
                && letter.top() > 30
                && foot;
    }

    private static List<String> wrongLinks(ReportDocument document, WrittenPdf written)
            throws IOException {
        List<String> wrong = new ArrayList<>();
        List<String> texts = written.texts();
        try (PDDocument file = Loader.loadPDF(written.bytes())) {
            for (var page : file.getPages()) {
                for (PDAnnotation annotation : page.getAnnotations()) {
                    if (annotation instanceof PDAnnotationLink link
                            && link.getAction() instanceof PDActionGoTo go
                            && go.getDestination() instanceof PDPageDestination to
                            && !leads(document, link, texts.get(to.retrievePageNumber()))) {
                        wrong.add(link.getContents());
                    }
                }
            }
        }
        return wrong;
    }

    /** A link of the contents is called as the chapter that it leads to. */
    private static boolean leads(ReportDocument document, PDAnnotationLink link, String page) {
        Optional<Chapter> chapter =
                document.chapters().stream()
                        .filter(c -> c.title().equals(link.getContents()))
                        .findFirst();
        return chapter.isEmpty()
                || DocumentWords.squeezed(page)
                        .contains(DocumentWords.squeezed(chapter.get().title()));
    }
}
