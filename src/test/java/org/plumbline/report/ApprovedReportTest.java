package org.plumbline.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.report.ReportFixture.report;

import org.junit.jupiter.api.Test;
import org.plumbline.fixture.ReportCases;
import org.plumbline.model.Assessment;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * The text of pages as somebody read and approved them, in src/test/resources beside this class. A
 * text that differs is written to target/approved; read it, and copy it over if it is better.
 */
class ApprovedReportTest {

    @Test
    void theSample() throws IOException {
        approve(
                "sample",
                ReportFixture.sample(),
                "summary",
                "stage",
                "sins",
                "section-SIN1",
                "ceo",
                "differences");
    }

    @Test
    void onePersonsView() throws IOException {
        approve("solo", ReportCases.solo(), "summary", "how-to-read", "first-picture", "ceo");
    }

    @Test
    void anAlmostEmptyAssessment() throws IOException {
        approve("almost-empty", ReportCases.almostEmpty(), "summary", "profile", "stage");
    }

    @Test
    void aConfidentialTeamWithoutTheCeosConsent() throws IOException {
        approve("confidential", ReportCases.confidential(), "summary", "section-SIN2", "ceo");
    }

    private static void approve(String name, Assessment assessment, String... anchors)
            throws IOException {
        ReportDocument document = report(assessment);
        String text =
                Arrays.stream(anchors)
                        .map(anchor -> ReportFixture.text(document, anchor).strip())
                        .collect(Collectors.joining("\n\n\n", "", "\n"));
        Path received =
                Files.createDirectories(Path.of("target", "approved")).resolve(name + ".txt");
        Files.writeString(received, text);

        assertThat(text).as("see %s", received).isEqualTo(approved(name));
    }

    private static String approved(String name) throws IOException {
        try (InputStream in = ApprovedReportTest.class.getResourceAsStream(name + ".txt")) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
