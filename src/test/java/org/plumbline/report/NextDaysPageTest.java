package org.plumbline.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.report.ReportFixture.report;
import static org.plumbline.report.ReportFixture.text;

import org.junit.jupiter.api.Test;
import org.plumbline.fixture.Assessments;
import org.plumbline.fixture.ReportCases;
import org.plumbline.model.Action;
import org.plumbline.model.ActionStatus;
import org.plumbline.model.Assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The report of these tests is made on 20 March 2026; its 90 days end on 18 June. */
class NextDaysPageTest {

    private static String page(Action... actions) {
        Assessment assessment = ReportCases.shortForm().withActions(List.of(actions));
        return text(report(assessment), "next-days");
    }

    private static Action action(LocalDate due, LocalDate check, ActionStatus status) {
        return ReportCases.action("a1", "SIN1.1", 2)
                .draft()
                .due(Optional.of(due))
                .check(Optional.of(check))
                .status(status)
                .action();
    }

    @Test
    void dueAndCheckDatesStandByMonthWithTheOwner() {
        assertThat(page(action(day(4, 30), day(5, 7), ActionStatus.DO)))
                .contains("From 20 March 2026 to 18 June 2026 there are 2 dates to keep.")
                .containsSubsequence(
                        "April 2026",
                        "30 April 2026 | Due: Book two customer conversations",
                        "Person 2",
                        "May 2026",
                        "7 May 2026 | Check: Book two customer conversations");
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2026, month, day);
    }

    @Test
    void aDayThatIsBothDueAndCheckStandsOnce() {
        assertThat(page(action(day(4, 30), day(4, 30), ActionStatus.PLAN)))
                .contains("there is one date to keep", "Due and check: ")
                .doesNotContain("| Due: ");
    }

    @Test
    void whatIsPastAndStillOpenStandsFirst() {
        assertThat(page(action(day(3, 1), day(4, 1), ActionStatus.DO)))
                .containsSubsequence(
                        "Before this report, still open", "1 March 2026", "1 April 2026");
    }

    @Test
    void whatLiesBeyondNinetyDaysIsCounted() {
        assertThat(page(action(day(6, 30), day(7, 7), ActionStatus.PLAN)))
                .contains("no date is set", "2 more dates lie later, the first on 30 June 2026.");
    }

    @Test
    void aClosedActionHasNoDatesAhead() {
        assertThat(page(action(day(4, 30), day(5, 7), ActionStatus.ACT)))
                .doesNotContain("30 April 2026");
    }

    @Test
    void saysWhatTheNextAssessmentRepeats() {
        assertThat(page())
                .contains("What the next assessment repeats", "Short form", "Seven sins")
                .contains("of the 5 who answered, at least six in ten")
                .contains("Next assessment on");
    }

    @Test
    void whereNobodyAnsweredThereIsNothingToRepeat() {
        Assessment nobody = Assessments.workshop(3).asking(ReportCases.builtIn()).build();

        assertThat(report(nobody).chapters())
                .extracting(Chapter::anchor)
                .doesNotContain("next-days", "commitment");
    }
}
