package org.plumbline.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.fixture.Assessments;
import org.plumbline.fixture.Questionnaires;
import org.plumbline.model.Assessment;
import org.plumbline.model.Polarity;
import org.plumbline.model.QuestionnaireId;
import org.plumbline.scoring.AssessmentScoring;

import java.util.List;

class GroupHeatTest {

    private static final HeatOrder ASKED = new HeatOrder.Asked();

    @Test
    void showsEveryoneTheConsentingCeoAndTheGroups() {
        HeatMap map = map(team().withConsentingCeo(), ASKED);
        assertThat(map.heads())
                .containsExactly(
                        new HeatHead("Everyone", 9),
                        new HeatHead("CEO", 1),
                        new HeatHead("Works", 5),
                        new HeatHead("Sales", 4));
        assertThat(texts(map, 0)).containsExactly("2.7", "1", "4.0", "1.0");
    }

    @Test
    void withoutConsentTheCeoHasNoColumn() {
        assertThat(map(team().withCeo(), ASKED).heads())
                .extracting(HeatHead::name)
                .doesNotContain("CEO");
    }

    @Test
    void groupsTooSmallToShowAreMerged() {
        HeatMap map =
                map(
                        Assessments.workshop(7)
                                .asking(Questionnaires.of("SIN", Polarity.POSITIVE, 6, 2, 2))
                                .everybodySays(3)
                                .groups("Sales", "Sales", "Sales", "Works", "Works", "Law", "Law"),
                        ASKED);
        assertThat(map.heads()).extracting(HeatHead::name).contains("Sales", "Others, merged");
    }

    @Test
    void aFieldWithFewAnswersIsHiddenAndOneBesideIt() {
        HeatMap map = map(team().votes("SIN1.1", 1, "DK", "DK", "DK", 4, 4, 4, 4, 4), ASKED);
        assertThat(map.lines().getFirst().fields().subList(1, 3))
                .allMatch(HeatField.Hidden.class::isInstance);
        assertThat(map.draw(700).sentence()).contains("2 fields are hidden.");
        assertThat(map.draw(700).table().rows().getFirst()).contains("hidden");
    }

    @Test
    void anItemThatDoesNotApplyHasNoFields() {
        HeatMap map = map(team().ruledNotApplicable("SIN1.2"), ASKED);
        assertThat(map.lines().get(1).fields()).allMatch(HeatField.None.class::isInstance);
    }

    @Test
    void itemsWithTooFewAnswersInAllAreHiddenThroughout() {
        HeatMap map =
                map(team().votes("SIN1.2", 1, 1, "DK", "DK", "DK", "DK", "DK", "DK", "DK"), ASKED);
        assertThat(map.lines().get(1).fields()).allMatch(HeatField.Hidden.class::isInstance);
    }

    @Test
    void sortsByTheGapOfAGroupToEveryone() {
        HeatMap map = map(team(), new HeatOrder.Gap(2));
        assertThat(map.lines()).extracting(line -> line.item().value()).startsWith("SIN1.1");
        assertThat(map.lines().getLast().fields().get(2)).isInstanceOf(HeatField.Value.class);
    }

    @Test
    void sortsByAgreementFurthestApartFirst() {
        HeatMap map =
                map(team().votes("SIN2.2", 0, 0, 0, 0, 5, 5, 5, 5, 5), new HeatOrder.Agreement());
        assertThat(map.lines().getFirst().item().value()).isEqualTo("SIN2.2");
        assertThat(map.lines().getFirst().apart()).isTrue();
    }

    @Test
    void aHighLevelOfASignIsLittleFreedom() {
        HeatMap map =
                new GroupHeat(sgn(), new AssessmentScoring().score(sgn()), Charts.LETTERING)
                        .of(new QuestionnaireId("SGN"), ASKED)
                        .orElseThrow();
        assertThat(map.lines().getFirst().fields().getFirst())
                .isEqualTo(new HeatField.Value(25, 1, "25", 4));
    }

    private static Assessment sgn() {
        return Assessments.workshop(4)
                .asking(Questionnaires.of("SGN", Polarity.NEGATIVE, 5, 2))
                .everybodySays(3)
                .build();
    }

    @Test
    void saysTheWidestGapBetweenGroups() {
        assertThat(map(team(), ASKED).draw(800).sentence())
                .startsWith("Widest gap: ")
                .contains("Sales 1.0, Works 4.0");
    }

    @Test
    void withoutGroupsThereIsNothingToCompare() {
        HeatMap map =
                map(
                        Assessments.workshop(4)
                                .asking(Questionnaires.of("SIN", Polarity.POSITIVE, 6, 2, 2))
                                .everybodySays(3),
                        ASKED);
        assertThat(map.draw(800).sentence()).isEqualTo("There are no two groups to compare.");
    }

    @Test
    void groupsThatSayTheSameDoNotDiffer() {
        HeatMap map = map(team().votes("SIN1.1", 3, 3, 3, 3, 3, 3, 3, 3, 3), ASKED);
        assertThat(map.draw(800).sentence()).isEqualTo("No two groups differ.");
    }

    @Test
    void withLittleRoomTitlesOfSectionsTakeLinesOfTheirOwn() {
        HeatMap map = map(team(), ASKED);
        assertThat(map.draw(500).height()).isGreaterThan(map.draw(900).height());
    }

    @Test
    void everyFieldCanBePointedAtWhereItIsDrawn() {
        HeatMap map = map(team(), ASKED);
        Drawing drawing = map.draw(800);
        HeatPlaces places = map.places(800);
        assertThat(places.fields()).hasSize(map.lines().size());
        assertThat(places.fields().getFirst())
                .allSatisfy(
                        place ->
                                assertThat(drawing.marks())
                                        .anyMatch(
                                                mark ->
                                                        mark instanceof Mark.Rect rect
                                                                && rect.x() == place.x()
                                                                && rect.y() == place.y()));
    }

    private static List<String> texts(HeatMap map, int line) {
        return map.draw(800).table().rows().get(line).subList(1, map.heads().size() + 1);
    }

    private static Assessments team() {
        return Assessments.workshop(9)
                .asking(Questionnaires.of("SIN", Polarity.POSITIVE, 6, 2, 2))
                .everybodySays(3)
                .votes("SIN1.1", 1, 1, 1, 1, 4, 4, 4, 4, 4)
                .groups(
                        "Sales", "Sales", "Sales", "Sales", "Works", "Works", "Works", "Works",
                        "Works");
    }

    private static HeatMap map(Assessments team, HeatOrder order) {
        Assessment assessment = team.build();
        return new GroupHeat(
                        assessment, new AssessmentScoring().score(assessment), Charts.LETTERING)
                .of(new QuestionnaireId("SIN"), order)
                .orElseThrow();
    }
}
