package org.plumbline.report.office;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.report.ReportOptions;
import org.plumbline.report.RichText;
import org.plumbline.report.RunStyle;

import java.nio.charset.StandardCharsets;

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
