package org.plumbline.report.office;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.model.Assessment;
import org.plumbline.model.Section;
import org.plumbline.report.ReportOptions;
import org.plumbline.report.RichText;
import org.plumbline.report.RunStyle;
import org.plumbline.scoring.DisplayRounding;
import org.plumbline.scoring.Result;
import org.plumbline.scoring.SectionResult;

import java.nio.charset.StandardCharsets;
import java.util.OptionalDouble;
import java.util.stream.Stream;

class MarkdownReportWriterTest {

    private static String summary() {
        ReportOptions summary = ReportOptions.summaryOnly(Copies.DATE);
        byte[] file =
                Copies.written(new MarkdownReportWriter(), Copies.report(Copies.sample(), summary));
        return new String(file, StandardCharsets.UTF_8);
    }

    @Test
    void theSummaryReadsAsTheReportDoes() {
        assertThat(summary())
                .contains("## In short\n\n")
                .contains("Alderbrook Instruments at stage 2, Patchwork.")
                .contains("The index is 52 of 100: stage 2, Patchwork.")
                .contains("### What holds\n\n")
                .contains("| Action | Owner | Due |\n| --- | --- | --- |\n| Join the records")
                .contains("> **How sure is this?** 8 of 8 members answered");
    }

    @Test
    void indexAndSectionsHaveTheNumbersOfTheResult() {
        Assessment sample = Copies.sample();
        Result result = Copies.result(sample);
        String summary = summary();

        assertThat(summary).contains("Index " + points(result.overall().score()) + " of 100");
        assertThat(result.highlights().strengths()).hasSize(3);
        Stream.concat(
                        result.highlights().strengths().stream(),
                        result.highlights().weaknesses().stream())
                .map(id -> result.section(id).orElseThrow())
                .forEach(
                        section ->
                                assertThat(summary)
                                        .contains(
                                                "**%s**".formatted(title(sample, section)),
                                                points(section.score()) + " of 100, 8 people"));
    }

    private static String title(Assessment sample, SectionResult result) {
        return sample.asked().stream()
                .flatMap(questionnaire -> questionnaire.sections().stream())
                .filter(section -> section.id().equals(result.section()))
                .map(Section::shortTitle)
                .findFirst()
                .orElseThrow();
    }

    private static int points(OptionalDouble score) {
        return DisplayRounding.points(score.orElseThrow());
    }

    @Test
    void nothingIsApartByMoreThanOneBlankLine() {
        assertThat(summary()).doesNotContain("\n\n\n").endsWith("\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "a *b* _c_;a \\*b\\* \\_c\\_",
                "# no heading;\\# no heading",
                "- no point;\\- no point",
                "1. no number;1\\. no number",
                "[x](http://y);\\[x\\](http://y)",
                "<script>;\\<script\\>",
                "a | b;a \\| b",
                "AT&T;AT\\&T"
            })
    void whatPeopleWroteNeverBecomesMarkup(String written, String expected) {
        assertThat(MarkdownText.of(written)).isEqualTo(expected);
    }

    @Test
    void strongTextKeepsTheSpacesAroundIt() {
        assertThat(MarkdownText.of(RichText.of("Far apart. ", RunStyle.STRONG).and("Two say 4.")))
                .isEqualTo("**Far apart.** Two say 4.");
    }
}
