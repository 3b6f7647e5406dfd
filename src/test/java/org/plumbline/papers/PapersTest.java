package org.plumbline.papers;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.catalogue.Translations;
import org.plumbline.fixture.Assessments;
import org.plumbline.fixture.ReportCases;
import org.plumbline.model.Assessment;
import org.plumbline.model.Item;
import org.plumbline.report.Paper;
import org.plumbline.report.ReportOptions;
import org.plumbline.report.pdf.Conformance;
import org.plumbline.report.pdf.PdfReportWriter;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The papers as files: read back, whole, and in keeping with the standards. */
class PapersTest {

    private static final ReportOptions LOOK = ReportOptions.complete(LocalDate.of(2026, 3, 1));
    private static final ReportOptions GERMAN = LOOK.withLanguage(Locale.GERMANY);
    private static final Translations TRANSLATIONS = new Translations();
    private static final Assessment SHORT =
            Assessments.workshop(5)
                    .withCeo()
                    .shortForm()
                    .asking(ReportCases.builtIn())
                    .everybodySays(3)
                    .build();

    private static byte[] file(Handout handout, Assessment assessment, ReportOptions look) {
        var out = new ByteArrayOutputStream();
        try {
            new PdfReportWriter()
                    .write(new Papers(TRANSLATIONS::of).compose(handout, assessment, look), out);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toByteArray();
    }

    private static List<String> pages(Handout handout, Assessment assessment) throws IOException {
        return pages(handout, assessment, LOOK);
    }

    private static List<String> pages(Handout handout, Assessment assessment, ReportOptions look)
            throws IOException {
        List<String> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(file(handout, assessment, look))) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                var stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(squeezed(stripper.getText(document)));
            }
        }
        return pages;
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", "");
    }

    private static List<Item> items(Assessment assessment) {
        return assessment.asked().stream().flatMap(q -> q.items().stream()).toList();
    }

    @ParameterizedTest
    @EnumSource
    void everyPaperIsAccessibleAndCanBeArchived(Handout handout) {
        assertThat(Conformance.failures(file(handout, SHORT, LOOK))).isEmpty();
        assertThat(Conformance.failures(file(handout, SHORT, GERMAN.withPaper(Paper.US_LETTER))))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void noPaperDependsOnAnAnswerOrAName(Handout handout) {
        Assessment unanswered =
                Assessments.workshop(5).withCeo().shortForm().asking(ReportCases.builtIn()).build();

        assertThat(file(handout, SHORT, LOOK)).isEqualTo(file(handout, unanswered, LOOK));
    }

    @Test
    void theBriefingPackHoldsEveryQuestionWithAllItsLines() throws IOException {
        String text = String.join("", pages(Handout.BRIEFING, SHORT));

        assertThat(items(SHORT)).hasSize(30);
        assertThat(items(SHORT))
                .allSatisfy(
                        item -> {
                            assertThat(text).contains(squeezed(item.wording().statement(false)));
                            assertThat(item.levelLines())
                                    .allSatisfy(l -> assertThat(text).contains(squeezed(l)));
                        });
        assertThat(text)
                .contains(squeezed("We rate the company, not people."))
                .contains(squeezed("Answering takes about 10 minutes."))
                .contains("12March2026")
                .doesNotContain(squeezed(items(SHORT).getFirst().evidence()));
    }

    @Test
    void theGermanBriefingPackAsksEverythingInGerman() throws IOException {
        String text = String.join("", pages(Handout.BRIEFING, SHORT, GERMAN));

        assertThat(
                        SHORT.questionnaires().stream()
                                .map(asked -> TRANSLATIONS.of(asked, Locale.GERMANY))
                                .flatMap(german -> german.items().stream())
                                .filter(Item::shortForm))
                .hasSize(30)
                .allSatisfy(
                        item -> {
                            assertThat(text).contains(squeezed(item.wording().statement(false)));
                            assertThat(item.levelLines())
                                    .allSatisfy(l -> assertThat(text).contains(squeezed(l)));
                        });
        assertThat(text)
                .contains(squeezed("Wir bewerten das Unternehmen, nicht Personen."))
                .contains("12.März2026");
    }

    @Test
    void theGermanInvitationSaysWhatWhenHowLongAndWhoSeesWhat() {
        assertThat(new Papers(TRANSLATIONS::of).invitation(SHORT, Locale.GERMANY))
                .startsWith("# Alderbrook Instruments: ein offener Blick auf unseren Kundenfokus")
                .contains("Wir treffen uns am 12. März 2026.", "etwa 10 Minuten")
                .doesNotContain("{0}");
    }

    @Test
    void theRuleOnDotsIsTheOneOfTheMode() {
        String dots = squeezed("the report shows dots without names");

        assertThat(String.join("", briefing(Assessments.confidential(9))))
                .contains(squeezed("Where eight or more answered,") + dots);
        assertThat(String.join("", briefing(Assessments.solo()))).doesNotContainIgnoringCase(dots);
        assertThat(String.join("", briefing(Assessments.workshop(5))))
                .contains(squeezed("The report shows dots without names."));
    }

    private static List<String> briefing(Assessments asked) {
        try {
            return pages(Handout.BRIEFING, asked.shortForm().asking(ReportCases.builtIn()).build());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void anItemOfTheBriefingPackIsNeverDivided() throws IOException {
        List<String> pages = pages(Handout.BRIEFING, SHORT);

        assertThat(items(SHORT))
                .allSatisfy(
                        item ->
                                assertThat(pages)
                                        .anyMatch(
                                                page ->
                                                        page.contains(
                                                                        squeezed(
                                                                                item.wording()
                                                                                        .statement(
                                                                                                false)))
                                                                && page.contains(
                                                                        squeezed(
                                                                                item.levelLines()
                                                                                        .getLast()))));
    }

    @Test
    void aBallotAPageHasAllLinesAndTheOtherAnswersAndNoName() throws IOException {
        List<String> pages = pages(Handout.BALLOTS_ONE_A_PAGE, SHORT);

        assertThat(pages).hasSize(30);
        assertThat(pages)
                .allMatch(page -> page.contains("Idonotknow") && page.contains("Doesnotapply"))
                .noneMatch(page -> page.contains("Person1"));
        assertThat(pages.getFirst())
                .contains(squeezed(items(SHORT).getFirst().levelLines().getLast()));
    }

    @Test
    void severalBallotsStandOnAPage() throws IOException {
        List<String> pages = pages(Handout.BALLOTS_SEVERAL_A_PAGE, SHORT);
        String text = String.join("", pages);

        assertThat(pages).hasSizeLessThan(15);
        assertThat(items(SHORT))
                .allSatisfy(
                        item ->
                                assertThat(text)
                                        .contains(squeezed(item.wording().statement(false))));
    }

    @Test
    void eachLevelOfEachScaleHasItsCardTwoOnAPage() throws IOException {
        List<String> pages = pages(Handout.LEVEL_CARDS, SHORT);
        String text = String.join("", pages);

        assertThat(text)
                .contains("Absent", "Embedded", "Nosign", "Upheld", "Notus", "Stopsus")
                .contains("Idonotknow");
        // Four scales of 6, 6, 5 and 5 levels, each with a page of use and a card for "I do not
        // know".
        assertThat(pages).hasSize(4 + 4 + 4 + 3 + 3);
    }

    @Test
    void theInvitationSaysWhatWhenHowLongAndWhoSeesWhat() {
        assertThat(new Papers(TRANSLATIONS::of).invitation(SHORT, Locale.UK))
                .startsWith("# Alderbrook Instruments: a straight look at our customer focus")
                .contains(
                        "We meet on 12 March 2026.",
                        "about 10 minutes",
                        "- We rate the company, not people.",
                        "Nothing is shown for fewer than 3 answers.")
                .doesNotContain("Person 1", "{0}")
                .endsWith("\n");
    }

    @Test
    void aConfidentialInvitationSpeaksOfNoMeeting() {
        Assessment confidential = Assessments.confidential(8).asking(ReportCases.builtIn()).build();

        assertThat(new Papers(TRANSLATIONS::of).invitation(confidential, Locale.UK))
                .contains("no votes are revealed", "fewer than 5 answers", "about 41 minutes")
                .doesNotContain("We meet");
    }
}
