package org.plumbline.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.fixture.Assessments;
import org.plumbline.fixture.ReportCases;
import org.plumbline.model.Assessment;
import org.plumbline.model.ItemId;
import org.plumbline.model.OpenItem;
import org.plumbline.model.QuestionnaireId;
import org.plumbline.scoring.AssessmentScoring;

class OpenEndsTest {

    private static Assessments split(Assessments team) {
        return team.asking(ReportCases.builtIn(QuestionnaireId.SIN))
                .everybodySays(2)
                .votes("SIN1.1", 0, 0, 0, 5, 5, 5)
                .votes("SIN1.2", 0, 0, 0, 5, 5, 5)
                .votes("SIN1.3", 0, 0, 0, 5, 5, 5)
                .agreed("SIN1.2", 2);
    }

    private static OpenEnds of(Assessment assessment) {
        return OpenEnds.of(assessment, new AssessmentScoring().score(assessment));
    }

    @Test
    void flaggedItemsOfAWorkshopWithoutAnEndOfTheirTalkAreListed() {
        Assessment team = split(Assessments.workshop(6)).build();
        Assessment open =
                team.withFindings(
                        team.findings()
                                .with(
                                        new OpenItem(
                                                new ItemId("SIN1.3"),
                                                OpenItem.Kind.KEPT_OPEN,
                                                "")));

        assertThat(of(open).withoutLevel()).singleElement().asString().startsWith("SIN1.1 ");
        assertThat(of(open).none()).isFalse();
        assertThat(of(split(Assessments.confidential(6)).build()).withoutLevel()).isEmpty();
    }

    @Test
    void sectionsWithoutAValueAreListedUnlessTheyDoNotApply() {
        Assessments team =
                Assessments.workshop(6)
                        .asking(ReportCases.builtIn(QuestionnaireId.SIN))
                        .everybodySays(2);
        for (int number = 1; number <= 4; number++) {
            team.onlyVotes("SIN3." + number, 2, 2).ruledNotApplicable("SIN7." + number);
        }

        assertThat(of(team.build()).emptySections())
                .containsExactly("Seven sins: Relationship strategies");
        assertThat(
                        of(Assessments.workshop(3)
                                        .asking(ReportCases.builtIn(QuestionnaireId.SIN))
                                        .everybodySays(2)
                                        .build())
                                .none())
                .isTrue();
    }
}
