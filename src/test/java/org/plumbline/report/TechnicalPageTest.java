package org.plumbline.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.report.ReportFixture.DATE;
import static org.plumbline.report.ReportFixture.report;
import static org.plumbline.report.ReportFixture.text;

import org.junit.jupiter.api.Test;
import org.plumbline.fixture.Assessments;
import org.plumbline.fixture.ReportCases;
import org.plumbline.model.Assessment;
import org.plumbline.model.QuestionnaireId;

import java.util.EnumSet;

class TechnicalPageTest {

    private static final ReportOptions TECHNICAL =
            ReportOptions.complete(DATE).withParts(EnumSet.of(ReportPart.TECHNICAL));

    private static String page(Assessment assessment) {
        return text(report(assessment, TECHNICAL), "technical");
    }

    /** The votes 2, 3, 3, 4, 1 of method 4.2 (J04). */
    @Test
    void theFiguresAreThoseOfTheMethod() {
        Assessment team =
                Assessments.workshop(5)
                        .asking(ReportCases.builtIn(QuestionnaireId.SIN))
                        .everybodySays(3)
                        .votes("SIN1.1", 2, 3, 3, 4, 1)
                        .build();

        assertThat(page(team))
                .contains(
                        "1.1  Executive customer contact | 5 | 2.60 | 1.14 | 1.00 | 0.88 | 0.80 |"
                                + " 0.55 | 0.55 | 0.83");
    }

    @Test
    void theIntervalIsSaidOnlyWhereSomebodyIsMissing() {
        assertThat(page(ReportCases.sixOfTen()))
                .contains("If those who are missing think like those who answered", "95 %");
        assertThat(page(ReportCases.twenty()))
                .contains("All 20 members have an index of their own")
                .doesNotContain("95 %");
    }

    @Test
    void whoJoinedLateIsNotMissing() {
        Assessment team =
                Assessments.workshop(8).late(1).everybodySays(3).withoutAnswersOf(8).build();

        assertThat(page(team)).contains("All 7 members have an index of their own");
    }

    @Test
    void isNeverThereByItselfNorForOnePerson() {
        assertThat(report(ReportCases.twenty()).chapters())
                .extracting(Chapter::anchor)
                .doesNotContain("technical");
        assertThat(report(ReportCases.solo(), TECHNICAL).chapters()).isEmpty();
    }

    @Test
    void inConfidenceItHoldsNoFiguresOfFewerThanEight() {
        assertThat(report(ReportCases.confidential(), TECHNICAL).chapters()).isEmpty();
    }
}
