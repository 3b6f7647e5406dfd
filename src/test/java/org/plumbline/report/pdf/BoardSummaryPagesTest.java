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
import java.util.stream.Stream;

/** A board summary has two pages, whatever the paper. */
final class BoardSummaryPagesTest {

    private static final ReportOptions BOARD =
            ReportOptions.boardSummary(LocalDate.of(2026, 3, 20));

    static Stream<Named<Assessment>> assessments() {
        return Stream.of(
                Named.of(
                        "the sample",
                        new SampleAssessment(new CatalogueReader().builtIn().questionnaires())
                                .create(new AssessmentId("sample"))),
                Named.of("one person", ReportCases.solo()),
                Named.of("a team of twenty", ReportCases.twenty()),
                Named.of("almost nothing answered", ReportCases.almostEmpty()));
    }

    @ParameterizedTest
    @MethodSource("assessments")
    void hasTwoPagesOnEachPaper(Assessment assessment) {
        for (Paper paper : Paper.values()) {
            WrittenPdf board =
                    WrittenPdf.of(
                            new MaturityReport(Wordings.AS_ASKED)
                                    .compose(
                                            assessment,
                                            new AssessmentScoring().score(assessment),
                                            BOARD.withPaper(paper)));

            assertThat(board.pages()).as(paper.name()).isEqualTo(2);
        }
    }
}
