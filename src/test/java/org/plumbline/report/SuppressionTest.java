package org.plumbline.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.report.ReportFixture.report;

import org.junit.jupiter.api.Test;
import org.plumbline.fixture.Assessments;
import org.plumbline.fixture.ReportCases;
import org.plumbline.model.Assessment;
import org.plumbline.model.Questionnaire;
import org.plumbline.model.QuestionnaireId;

/** What must not be shown stands nowhere in the document, not in a drawing and not in its table. */
class SuppressionTest {

    private static final Questionnaire[] SIN = ReportCases.builtIn(QuestionnaireId.SIN);

    private static Assessments team(int people) {
        return ReportCases.answered(Assessments.workshop(people), people, SIN);
    }

    private static String everything(Assessment assessment) {
        return DocumentText.everything(report(assessment));
    }

    @Test
    void theAnswersToAHiddenItemDoNotChangeTheReport() {
        Assessment low = team(4).votes("SIN1.3", 0, 1, "DK", "DK").build();
        Assessment high = team(4).votes("SIN1.3", 5, 4, "DK", "DK").build();

        assertThat(everything(low)).isEqualTo(everything(high));
    }

    @Test
    void theCeosAnswersWithoutConsentChangeNothingInTheCeoPage() {
        Questionnaire[] asked = ReportCases.builtIn(QuestionnaireId.SIN, QuestionnaireId.CEO);
        Assessments low = ReportCases.answered(Assessments.workshop(5).withCeo(), 5, asked);
        Assessments high = ReportCases.answered(Assessments.workshop(5).withCeo(), 5, asked);
        for (int number = 1; number <= 9; number++) {
            low.votes("CEO" + number, 0, 3, 3, 2, 2);
            high.votes("CEO" + number, 5, 3, 3, 2, 2);
        }

        assertThat(ReportFixture.text(report(low.build()), "ceo"))
                .isEqualTo(ReportFixture.text(report(high.build()), "ceo"));
    }

    @Test
    void namesOfParticipantsWithoutAnActionStandNowhere() {
        assertThat(everything(ReportCases.twenty())).doesNotContain("Person 1", "Role 1");
    }

    @Test
    void unreleasedCommentsStandNowhere() {
        Assessment assessment =
                team(4).comment(1, "SIN1.1", 2, "Nobody shall read this.")
                        .handedIn(1, false)
                        .build();

        assertThat(everything(assessment)).doesNotContain("Nobody shall read this");
    }

    @Test
    void inConfidenceFewerThanEightVotesAreNotDrawn() {
        ReportDocument document = report(ReportCases.confidential());

        assertThat(DocumentText.everything(document)).doesNotContainPattern("of us says? ");
    }
}
