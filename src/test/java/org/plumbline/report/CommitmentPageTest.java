package org.plumbline.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.report.ReportFixture.report;
import static org.plumbline.report.ReportFixture.text;

import org.junit.jupiter.api.Test;
import org.plumbline.fixture.ReportCases;

class CommitmentPageTest {

    @Test
    void showsWhatIsSeenLeastTheNextLineAndTheActionsTheCeoOwns() {
        assertThat(text(report(ReportFixture.sample()), "commitment"))
                .contains("The colleagues (7 people) rate the commitment they see at 53 of 100.")
                .contains("2 Decided", "3 First act")
                .contains("Hold two customer conversations a quarter each. Due: 30 June 2026.");
    }

    @Test
    void canBeSignedAndDatedByTheCeoAndTheTeam() {
        assertThat(ReportFixture.chapter(report(ReportFixture.sample()), "commitment").blocks())
                .last()
                .isInstanceOfSatisfying(
                        KeepTogether.class,
                        kept ->
                                assertThat(kept.blocks())
                                        .filteredOn(SignatureLine.class::isInstance)
                                        .hasSize(2));
    }

    @Test
    void isNotThereWhereTheCeoWasNotAskedAbout() {
        assertThat(report(ReportCases.sinsAndOwn()).chapters())
                .extracting(Chapter::anchor)
                .doesNotContain("commitment");
    }
}
