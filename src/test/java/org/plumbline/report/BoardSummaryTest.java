package org.plumbline.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.report.ReportFixture.DATE;
import static org.plumbline.report.ReportFixture.report;
import static org.plumbline.report.ReportFixture.text;

import org.junit.jupiter.api.Test;
import org.plumbline.fixture.ReportCases;

class BoardSummaryTest {

    private static final ReportOptions BOARD = ReportOptions.boardSummary(DATE);

    @Test
    void isTheAnswerAndWhatCarriesIt() {
        ReportDocument board = report(ReportFixture.sample(), BOARD);

        assertThat(board.cover()).isEmpty();
        assertThat(board.title()).endsWith("board summary");
        assertThat(board.chapters())
                .extracting(Chapter::anchor)
                .containsExactly("summary", "board");
        assertThat(text(board, "board"))
                .containsSubsequence(
                        "The profile", "The gates", "What opens stage 3", "The next dates")
                .contains("It is no audit and no comparison with other companies");
    }

    @Test
    void namesNoOwnerWhereNamesAreLeftOut() {
        ReportDocument board =
                report(ReportFixture.sample(), BOARD.withholding(java.util.Set.of(Withheld.NAMES)));

        assertThat(DocumentText.everything(board))
                .contains("named, not shown here")
                .doesNotContain("Hannah Brandt", "Tomasz Wilk");
    }

    @Test
    void chosenPartsOfTheFullReportDoNotMatter() {
        ReportDocument board =
                report(ReportCases.solo(), BOARD.withParts(java.util.Set.of(ReportPart.METHOD)));

        assertThat(board.chapters())
                .extracting(Chapter::anchor)
                .containsExactly("summary", "board");
    }
}
