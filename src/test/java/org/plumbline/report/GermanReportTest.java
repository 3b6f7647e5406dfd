package org.plumbline.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.catalogue.CatalogueReader;
import org.plumbline.catalogue.Translations;
import org.plumbline.exchange.SampleAssessment;
import org.plumbline.fixture.ReportCases;
import org.plumbline.i18n.Messages;
import org.plumbline.model.AgreedLevel;
import org.plumbline.model.Assessment;
import org.plumbline.model.AssessmentId;
import org.plumbline.model.Evidence;
import org.plumbline.model.Findings;
import org.plumbline.model.Item;
import org.plumbline.model.Questionnaire;
import org.plumbline.model.Section;
import org.plumbline.report.sheet.ResultBooks;
import org.plumbline.scoring.AssessmentScoring;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A German report says everything in German but what people wrote. */
final class GermanReportTest {

    private static final ReportOptions GERMAN =
            ReportOptions.complete(ReportFixture.DATE)
                    .withParts(EnumSet.allOf(ReportPart.class))
                    .withLanguage(Locale.GERMANY);
    private static final Translations TRANSLATIONS = new Translations();

    /** What parts the fixed words of a text: a number or a choice among words. */
    private static final Pattern FILLED =
            Pattern.compile("\\{[^{}]*}|\\{[^{}]*(?=\\{)|[{}|]|\\d[#<]");

    static Stream<Assessment> cases() {
        return Stream.of(
                ReportFixture.sample(),
                ReportCases.solo(),
                ReportCases.almostEmpty(),
                ReportCases.confidential(),
                ReportCases.shortForm(),
                ReportCases.sixOfTen(),
                ReportCases.sinsAndOwn());
    }

    private static String everything(Assessment assessment, ReportOptions options) {
        AtomicInteger ids = new AtomicInteger();
        List<Assessment> before =
                new SampleAssessment(new CatalogueReader().builtIn().questionnaires())
                        .earlier(() -> new AssessmentId("before-" + ids.incrementAndGet()));
        return DocumentText.everything(
                new MaturityReport(TRANSLATIONS::of)
                        .compose(
                                assessment,
                                new AssessmentScoring().score(assessment),
                                before,
                                options));
    }

    /** The fixed parts of every English text that have three words or more and are not German. */
    private static Set<String> english() {
        Messages english = Messages.english();
        Messages german = Messages.of(Locale.GERMANY);
        return english.keys().stream()
                .filter(key -> !english.get(key).equals(german.get(key)))
                .flatMap(key -> FILLED.splitAsStream(english.get(key)))
                .map(String::strip)
                .filter(part -> part.split("\\s+").length > 2)
                .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void noEnglishTextIsLeft(Assessment assessment) {
        String report =
                everything(assessment, GERMAN)
                        + everything(assessment, GERMAN.withKind(ReportKind.BOARD_SUMMARY));

        assertThat(english()).hasSizeGreaterThan(400).noneMatch(report::contains);
        assertThat(report).contains("Zusammenfassung", "Kurzfassung für das Aufsichtsgremium");
    }

    @Test
    void whatWasAskedIsToldInGermanAndWhatPeopleWroteAsTheyWroteIt() {
        Assessment sample = ReportFixture.sample();
        String report = everything(sample, GERMAN);
        List<String> written = notes(sample.findings());
        // Some notes of the room use words of the questionnaires.
        String rest = written.stream().reduce(report, (text, note) -> text.replace(note, ""));

        assertThat(written).isNotEmpty().allMatch(report::contains);
        assertThat(sample.asked().stream().flatMap(GermanReportTest::texts))
                .isNotEmpty()
                .noneMatch(rest::contains);
        assertThat(sample.actions()).allMatch(action -> report.contains(action.what()));
    }

    private static List<String> notes(Findings findings) {
        return Stream.concat(
                        findings.agreedLevels().stream().map(AgreedLevel::reason),
                        findings.evidence().stream().map(Evidence::note))
                .toList();
    }

    private static Stream<String> texts(Questionnaire asked) {
        return Stream.concat(
                asked.sections().stream().map(Section::title),
                asked.items().stream()
                        .flatMap(GermanReportTest::texts)
                        .filter(text -> text.split(" ", -1).length > 2));
    }

    private static Stream<String> texts(Item item) {
        return Stream.concat(
                Stream.of(item.title(), item.wording().statement(false), item.evidence()),
                item.levelLines().stream());
    }

    @Test
    void theFiguresAreThoseOfTheEnglishReport() {
        Assessment sample = ReportFixture.sample();
        ReportOptions figures = GERMAN.withParts(EnumSet.of(ReportPart.ALL_ITEMS));

        assertThat(numbers(everything(sample, figures)))
                .isEqualTo(numbers(everything(sample, figures.withLanguage(Locale.UK))));
    }

    /** All numbers but ordinals, which German writes as "1. Abstimmung". */
    private static List<String> numbers(String report) {
        return Pattern.compile("\\b\\d+(?:[.,]\\d)?\\b(?!\\.\u00a0)")
                .matcher(report)
                .results()
                .map(found -> found.group().replace(',', '.'))
                .toList();
    }

    @Test
    void theTablesAreGerman() {
        Assessment sample = ReportFixture.sample();
        var book =
                new ResultBooks(TRANSLATIONS::of)
                        .compose(sample, new AssessmentScoring().score(sample), GERMAN);

        assertThat(english()).noneMatch(book.toString()::contains);
        assertThat(book.toString()).contains("Überblick", "Maßnahmenplan", "Vereinbarte Stufe");
        assertThat(book.language()).isEqualTo(Locale.GERMANY);
    }
}
