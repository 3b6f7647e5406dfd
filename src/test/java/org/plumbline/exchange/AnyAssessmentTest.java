package org.plumbline.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.model.Assessment;
import org.plumbline.model.Phase;
import org.plumbline.report.MaturityReport;
import org.plumbline.report.ReportOptions;
import org.plumbline.report.Wordings;
import org.plumbline.report.pdf.PdfReportWriter;
import org.plumbline.scoring.AssessmentScoring;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Random;
import java.util.stream.LongStream;

/** Whatever an assessment file may hold can be scored and reported. */
final class AnyAssessmentTest {

    static LongStream seeds() {
        return LongStream.range(0, 12);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void canBeScoredAndReported(long seed) throws IOException {
        Assessment assessment =
                new RandomAssessments(new Random(seed), SampleText.BUILT_IN)
                        .next()
                        .withPhase(Phase.CLOSED);
        var result = new AssessmentScoring().score(assessment);
        var out = new ByteArrayOutputStream();

        new PdfReportWriter()
                .write(
                        new MaturityReport(Wordings.AS_ASKED)
                                .compose(
                                        assessment,
                                        result,
                                        ReportOptions.complete(LocalDate.of(2026, 3, 12))),
                        out);

        assertThat(new ResultWriter().write(result)).isNotEmpty();
        assertThat(out.size()).isPositive();
    }
}
