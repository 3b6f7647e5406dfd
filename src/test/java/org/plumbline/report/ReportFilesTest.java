package org.plumbline.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.report.ReportFixture.DATE;
import static org.plumbline.report.ReportFixture.report;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.fixture.Assessments;
import org.plumbline.fixture.Questionnaires;
import org.plumbline.fixture.ReportCases;
import org.plumbline.model.Assessment;
import org.plumbline.model.Setup;
import org.plumbline.report.pdf.Conformance;
import org.plumbline.report.pdf.PdfReportWriter;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Reports as files: what a board, an archive and a screen reader get. */
class ReportFilesTest {

    static Stream<Named<Supplier<Assessment>>> cases() {
        return Stream.of(
                named("the sample", ReportFixture::sample),
                named("one person", ReportCases::solo),
                named("twenty people", ReportCases::twenty),
                named("almost nothing", ReportCases::almostEmpty),
                named("many scripts", ReportCases::scripts));
    }

    private static Named<Supplier<Assessment>> named(String name, Supplier<Assessment> assessment) {
        return Named.of(name, assessment);
    }

    private record Written(ByteArrayOutputStream out, WrittenReport report) {
        byte[] bytes() {
            return out.toByteArray();
        }
    }

    private static Written written(ReportDocument document) {
        var out = new ByteArrayOutputStream();
        try {
            WrittenReport report = new PdfReportWriter().write(document, out);
            return new Written(out, report);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(byte[] file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(document);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyReportIsAccessibleAndCanBeArchived(Supplier<Assessment> assessment) {
        byte[] file = written(report(assessment.get())).bytes();

        assertThat(Conformance.failuresOfAccessibility(file)).isEmpty();
        assertThat(Conformance.failuresOfArchiving(file)).isEmpty();
    }

    static Stream<Named<IntFunction<Assessment>>> assessmentsWithAHiddenItem() {
        return Stream.of(
                Named.of("two of a team in the room", level -> hidden(workshop(), 2, level)),
                Named.of("four of a confidential team", level -> hidden(confidential(), 4, level)));
    }

    private static Assessments workshop() {
        return Assessments.workshop(7);
    }

    private static Assessments confidential() {
        return Assessments.confidential(9);
    }

    /** Everybody answers everything but one item, which only a few answer, all with one level. */
    private static Assessment hidden(Assessments team, int few, int level) {
        List<Integer> votes = Collections.nCopies(few, level);
        return team.asking(Questionnaires.sin())
                .everybodySays(3)
                .onlyVotes("SIN1.1", votes.toArray())
                .build();
    }

    @ParameterizedTest
    @MethodSource("assessmentsWithAHiddenItem")
    void noByteOfTheFileDependsOnAHiddenAnswer(IntFunction<Assessment> answeredWith) {
        assertThat(written(report(answeredWith.apply(0))).bytes())
                .isEqualTo(written(report(answeredWith.apply(5))).bytes());
    }

    @Test
    void theAnswerAlwaysFitsOnOnePage() {
        Stream.of(
                        ReportFixture.sample(),
                        ReportCases.twenty(),
                        ReportCases.sixOfTen(),
                        ReportCases.shortForm(),
                        ReportCases.scripts(),
                        heldByEverything())
                .flatMap(a -> Stream.of(Paper.values()).map(paper -> pagesOfTheAnswer(a, paper)))
                .forEach(pages -> assertThat(pages).isEqualTo(1));
    }

    private static int pagesOfTheAnswer(Assessment assessment, Paper paper) {
        ReportOptions options = ReportOptions.summaryOnly(DATE).withPaper(paper);
        return written(report(assessment, options)).report().pages();
    }

    /** A long name, a partial view, suggestions, and several gates that hold the stage. */
    private static Assessment heldByEverything() {
        Assessments team = Assessments.workshop(12).withCeo();
        ReportCases.answered(team, 7, ReportCases.builtIn());
        for (int item = 1; item <= 4; item++) {
            team.votes("SIN7." + item, 0, 0, 0, 0, 0, 0, 0);
        }
        Assessment assessment = team.build();
        Setup setup = assessment.setup();
        return assessment.withSetup(
                Setup.of(
                        "The Very Long Established Northern Instruments and Calibration Company",
                        setup.title(),
                        setup.date(),
                        setup.form(),
                        setup.mode()));
    }

    @Test
    void howToReadTakesOnePageWhateverMarksThereAre() {
        var pages = written(report(ReportFixture.sample())).report().chapterPages();

        assertThat(pages).containsEntry("how-to-read", 4).containsEntry("profile", 5);
    }

    @Test
    void noLineEndsInsideAWordWithAnApostrophe() throws IOException {
        assertThat(text(written(report(ReportFixture.sample())).bytes()))
                .doesNotContainPattern("\\p{L}’\\R\\p{L}");
    }

    @Test
    void theSameAssessmentDateAndOptionsGiveTheSameBytes() {
        assertThat(written(report(ReportFixture.sample())).bytes())
                .isEqualTo(written(report(ReportFixture.sample())).bytes());
    }

    @Test
    void namesAndCommentsInEveryScriptCanBeReadBack() throws IOException {
        assertThat(text(written(report(ReportCases.scripts())).bytes()))
                .contains("Οι πελάτες μας", "Клиенты говорят", "Khách hàng nói")
                .contains("Николай", "Công ty Dụng cụ");
    }

    @Test
    void theFileNamesNobodyWhoOwnsNoAction() throws IOException {
        byte[] file = written(report(ReportCases.twenty())).bytes();

        assertThat(text(file)).doesNotContain("Person 7", "Role 7");
        assertThat(List.of(new String(file, java.nio.charset.StandardCharsets.ISO_8859_1)))
                .noneMatch(bytes -> bytes.contains("Person 7"));
    }
}
