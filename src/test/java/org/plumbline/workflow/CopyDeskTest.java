package org.plumbline.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.fixture.Assessments;
import org.plumbline.fixture.ReportCases;
import org.plumbline.model.Assessment;
import org.plumbline.model.QuestionnaireId;
import org.plumbline.report.ReportOptions;
import org.plumbline.report.Withheld;
import org.plumbline.report.Wordings;
import org.plumbline.report.office.CsvWriter;
import org.plumbline.report.office.DocxReportWriter;
import org.plumbline.report.office.MarkdownReportWriter;
import org.plumbline.report.office.PptxReportWriter;
import org.plumbline.report.office.XlsxResultWriter;
import org.plumbline.scoring.AssessmentScoring;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

class CopyDeskTest {

    private static final Instant NOW = Instant.parse("2026-03-20T09:00:00Z");
    private static final ReportOptions OPTIONS = ReportOptions.complete(LocalDate.of(2026, 3, 20));

    @TempDir Path folder;

    private final CopyDesk desk =
            new CopyDesk(
                    new CopyWriters(
                            new DocxReportWriter(),
                            new PptxReportWriter(),
                            new MarkdownReportWriter(),
                            new XlsxResultWriter(),
                            CsvWriter.ofResults(),
                            CsvWriter.ofActions()),
                    Wordings.AS_ASKED);

    private static ReportMaterial material() {
        Assessment assessment =
                ReportCases.answered(
                                Assessments.workshop(4),
                                4,
                                ReportCases.builtIn(QuestionnaireId.SIN))
                        .build()
                        .withActions(List.of(ReportCases.action("a1", "SIN1.1", 2)));
        return new ReportMaterial(
                assessment, new AssessmentScoring().score(assessment), Optional.empty(), List.of());
    }

    private static String text(MadeCopy copy) {
        return new String(copy.bytes(), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @CsvSource({
        "WORD,PK",
        "POWERPOINT,PK",
        "EXCEL,PK",
        "CSV_RESULTS,\uFEFFKind",
        "CSV_ACTIONS,\uFEFFAction",
        "MARKDOWN,# ",
        "CALENDAR,BEGIN:VCALENDAR"
    })
    void savesACopyOfEveryKind(CopyKind kind, String begins) throws IOException {
        Path file = folder.resolve("copy" + kind.ending());
        MadeCopy copy = desk.make(material(), OPTIONS, kind, NOW);

        desk.save(copy, file);

        assertThat(file).hasBinaryContent(copy.bytes());
        assertThat(text(copy)).startsWith(begins);
    }

    @Test
    void theMarkdownHoldsTheSummaryAlone() throws IOException {
        assertThat(text(desk.make(material(), OPTIONS, CopyKind.MARKDOWN, NOW)))
                .contains("## In short")
                .doesNotContain("## The seven sins", "Annex");
    }

    @Test
    void aCalendarNamesNobodyWhereNamesAreLeftOut() throws IOException {
        ReportMaterial material = material();
        String owner = material.assessment().participants().get(1).name();
        ReportOptions unnamed = OPTIONS.withholding(Set.of(Withheld.NAMES));

        assertThat(text(desk.make(material, OPTIONS, CopyKind.CALENDAR, NOW))).contains(owner);
        assertThat(text(desk.make(material, unnamed, CopyKind.CALENDAR, NOW)))
                .contains("BEGIN:VEVENT")
                .doesNotContain(owner);
    }

    @Test
    void copiesSpeakTheLanguageOfTheReport() throws IOException {
        ReportOptions german = OPTIONS.withLanguage(Locale.GERMANY);

        assertThat(text(desk.make(material(), german, CopyKind.MARKDOWN, NOW)))
                .contains("## In Kürze");
        assertThat(text(desk.make(material(), german, CopyKind.CALENDAR, NOW)))
                .contains("Verantwortlich: ");
        assertThat(text(desk.make(material(), german, CopyKind.CSV_ACTIONS, NOW)))
                .startsWith("\uFEFFMaßnahme");
    }

    @Test
    void saysWhetherThereAreDays() {
        ReportMaterial material = material();
        Assessment idle = material.assessment().withActions(List.of());

        assertThat(desk.hasDays(material)).isTrue();
        assertThat(
                        desk.hasDays(
                                new ReportMaterial(
                                        idle, material.result(), Optional.empty(), List.of())))
                .isFalse();
    }

    @Test
    void aFileThatCannotBeReplacedIsUnchanged() throws IOException {
        Path taken = Files.createDirectory(folder.resolve("taken.md"));
        MadeCopy copy = desk.make(material(), OPTIONS, CopyKind.MARKDOWN, NOW);

        assertThatThrownBy(() -> desk.save(copy, taken)).isInstanceOf(IOException.class);
        assertThat(taken).isEmptyDirectory();
    }
}
