package org.plumbline.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.catalogue.CatalogueReader;
import org.plumbline.exchange.SampleAssessment;
import org.plumbline.fixture.ReportCases;
import org.plumbline.model.Assessment;
import org.plumbline.model.AssessmentId;
import org.plumbline.report.MaturityReport;
import org.plumbline.report.Paper;
import org.plumbline.report.ReportOptions;
import org.plumbline.report.Wordings;
import org.plumbline.scoring.AssessmentScoring;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** Reports as they come about in use conform and stay within their margins. */
final class RealReportsTest {

    private static final LocalDate DATE = LocalDate.of(2026, 3, 20);

    private static final Map<String, WrittenPdf> REPORTS =
            Map.of(
                    "the sample after two years",
                    report(sample(), earlier()),
                    "one person",
                    report(ReportCases.solo()),
                    "a team of twenty",
                    report(ReportCases.twenty()),
                    "almost nothing answered",
                    report(ReportCases.almostEmpty()),
                    "many scripts and emoji",
                    report(ReportCases.scripts()),
                    "confidential",
                    report(ReportCases.confidential()));

    static Stream<Named<WrittenPdf>> reports() {
        return REPORTS.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> Named.of(entry.getKey(), entry.getValue()));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void areAccessible(WrittenPdf report) {
        assertThat(Conformance.failuresOfAccessibility(report.bytes())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("reports")
    void canBeArchived(WrittenPdf report) {
        assertThat(Conformance.failuresOfArchiving(report.bytes())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("reports")
    void stayWithinTheirMargins(WrittenPdf report) {
        for (int page = 1; page <= report.pages(); page++) {
            assertThat(report.letters(page))
                    .as("page %d", page)
                    .allMatch(letter -> letter.left() > Frame.MARGIN - 2)
                    .allMatch(letter -> letter.right() < Paper.A4.width() - Frame.MARGIN + 2)
                    .allMatch(letter -> letter.bottom() < Paper.A4.height() - 27);
        }
    }

    private static Assessment sample() {
        return new SampleAssessment(new CatalogueReader().builtIn().questionnaires())
                .create(new AssessmentId("sample"));
    }

    private static List<Assessment> earlier() {
        var ids = new AtomicInteger();
        return new SampleAssessment(new CatalogueReader().builtIn().questionnaires())
                .earlier(() -> new AssessmentId("before-" + ids.incrementAndGet()));
    }

    private static WrittenPdf report(Assessment assessment) {
        return report(assessment, List.of());
    }

    private static WrittenPdf report(Assessment assessment, List<Assessment> others) {
        return WrittenPdf.of(
                new MaturityReport(Wordings.AS_ASKED)
                        .compose(
                                assessment,
                                new AssessmentScoring().score(assessment),
                                others,
                                ReportOptions.complete(DATE)));
    }
}
