package org.plumbline.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.fixture.Assessments;
import org.plumbline.model.Assessment;
import org.plumbline.model.Consent;
import org.plumbline.model.ItemId;
import org.plumbline.model.QuestionnaireId;
import org.plumbline.scoring.AssessmentScoring;

import java.util.List;
import java.util.Optional;

class ResultChartsTest {

    private static final ItemId FIRST = new ItemId("SIN1.1");

    @Test
    void underTheSmallestGroupThereIsNoChart() {
        ResultCharts charts = charts(Assessments.workshop(2).everybodySays(3));
        assertThat(charts.maturity()).isEmpty();
        assertThat(charts.ladder()).isEmpty();
        assertThat(charts.instruments()).isEmpty();
        assertThat(charts.sections(QuestionnaireId.SIN)).isEmpty();
        assertThat(charts.heat(QuestionnaireId.MOD)).isEmpty();
        assertThat(charts.freedom(QuestionnaireId.BLK)).isEmpty();
        assertThat(charts.dots(FIRST)).isEmpty();
        assertThat(charts.histogram(FIRST)).isEmpty();
    }

    @Test
    void oneItemUnderTheSmallestGroupHasNoDotsAndIsCountedAsHidden() {
        ResultCharts charts =
                charts(Assessments.workshop(3).everybodySays(3).votes("MOD1.1", 3, "DK", "DK"));
        assertThat(charts.dots(new ItemId("MOD1.1"))).isEmpty();
        List<String> heads = draw(charts.heat(QuestionnaireId.MOD)).table().heads();
        List<String> row = draw(charts.heat(QuestionnaireId.MOD)).table().rows().getFirst();
        assertThat(row.get(heads.indexOf("Hidden"))).isEqualTo("1");
        assertThat(row.get(heads.indexOf("3"))).isEqualTo("2");
    }

    @Test
    void aConfidentialTeamUnderEightHasValuesButNoDotsAndNoSpread() {
        ResultCharts charts = charts(Assessments.confidential(6).everybodySays(3));
        assertThat(charts.dots(FIRST)).isEmpty();
        List<String> row = draw(charts.sections(QuestionnaireId.SIN)).table().rows().getFirst();
        assertThat(row)
                .startsWith("Strength of SIN1", "3.0")
                .endsWith("–", "–", "–", "–", "–", "–");
    }

    @Test
    void withoutConsentThereIsNoDumbbellAndNoOwnView() {
        Assessments team = ceoDiffers();
        assertThat(charts(team).ceoAndTeam()).isEmpty();
        assertThat(charts(team).profile().draw(600).table().heads()).doesNotContain("CEO");
    }

    @Test
    void withConsentBothViewsAreDrawn() {
        Assessment team = ceoDiffers().build().withConsent(new Consent(true, true));
        assertThat(draw(charts(team).ceoAndTeam()).table().rows())
                .contains(List.of("Title of CEO1", "5", "2", "3 higher"));
        assertThat(charts(team).profile().draw(600).table().heads()).contains("CEO", "team");
    }

    @Test
    void theBobAppearsOnlyWhereTheTeamAgreed() {
        Assessments team = Assessments.workshop(4).everybodySays(2);
        assertThat(bobs(charts(team).dots(FIRST))).isZero();
        team.agreed("SIN1.1", 3);
        assertThat(bobs(charts(team).dots(FIRST))).isOne();
        assertThat(bobs(charts(team).sections(QuestionnaireId.SIN))).isZero();
        List.of("SIN1.2", "SIN1.3", "SIN1.4", "SIN1.5").forEach(item -> team.agreed(item, 3));
        assertThat(bobs(charts(team).sections(QuestionnaireId.SIN))).isEqualTo(2);
    }

    @Test
    void theFirstVoteStandsBehindTheSecond() {
        ResultCharts charts =
                charts(Assessments.workshop(4).everybodySays(2).secondVotes("SIN1.1", 3, 3, 3, 3));
        assertThat(draw(charts.dots(FIRST)).table().heads())
                .containsExactly("Level", "Answers", "First vote");
    }

    @Test
    void signsAreScoresAndSinsAreLevels() {
        ResultCharts charts = charts(Assessments.workshop(4).everybodySays(1));
        assertThat(draw(charts.sections(QuestionnaireId.SIN)).table().heads()).contains("Level");
        assertThat(draw(charts.sections(QuestionnaireId.SGN)).table().heads()).contains("of 100");
    }

    @Test
    void recognisedSignsAreNamedAsTheirSourceNamesThem() {
        ResultCharts charts = charts(Assessments.workshop(4).everybodySays(3));
        assertThat(draw(charts.recognised(_ -> true, 2)).table().rows())
                .containsExactly(
                        List.of("Title of SGN1", "4 of 4"), List.of("Title of SGN2", "4 of 4"));
    }

    @Test
    void prioritiesNeedImportanceAndEffort() {
        Assessments team = Assessments.workshop(4).everybodySays(2).importance("SIN1", 5, 5, 5, 5);
        assertThat(charts(team).priorities()).isEmpty();
        team.effort("SIN1", 1);
        assertThat(draw(charts(team).priorities()).table().rows()).hasSize(1);
    }

    @Test
    void theFirstPictureStandsBesideTheResult() {
        Assessments team = Assessments.workshop(3).everybodySays(2);
        assertThat(charts(team).firstPicture()).isEmpty();
        List.of(1, 2, 3).forEach(person -> team.firstPicture(person, 3));
        assertThat(draw(charts(team).firstPicture()).sentence())
                .isEqualTo(
                        "Before the first item you placed yourselves: three at 3 Organised. Your"
                                + " answers say 2 Patchwork.");
    }

    private static Assessments ceoDiffers() {
        return Assessments.workshop(6).withCeo().everybodySays(2).votes("CEO1", 5, 2, 2, 2, 2, 2);
    }

    private static Drawing draw(Optional<Chart> chart) {
        return chart.orElseThrow().draw(600);
    }

    /** How many bobs are drawn, the one in the legend included. */
    private static long bobs(Optional<Chart> chart) {
        return draw(chart).marks().stream().filter(Mark.Polygon.class::isInstance).count();
    }

    private static ResultCharts charts(Assessments assessments) {
        return charts(assessments.build());
    }

    private static ResultCharts charts(Assessment assessment) {
        return new ResultCharts(
                assessment, new AssessmentScoring().score(assessment), Charts.LETTERING);
    }
}
