package org.plumbline.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.plumbline.fixture.Assessments;
import org.plumbline.fixture.Questionnaires;
import org.plumbline.model.Answers;
import org.plumbline.model.Assessment;
import org.plumbline.model.CountedImportance;
import org.plumbline.model.CountedVotes;
import org.plumbline.model.ItemId;
import org.plumbline.model.Phase;
import org.plumbline.model.SectionId;
import org.plumbline.model.Weighing;

import java.util.List;

class VotePictureTest {

    private static final ItemId ITEM = new ItemId("SIN1.1");

    private static VotePicture of(Integer... votes) {
        return VotePicture.of(new Distribution(0, List.of(votes)));
    }

    @Test
    void theExamplesOfTheMethodComeOut() {
        VotePicture fair = of(0, 1, 4, 1, 1, 0);

        assertThat(fair.middle()).isEqualTo(2);
        assertThat(fair.adMedian()).isCloseTo(4.0 / 7, within());
        assertThat(fair.word()).contains(AgreementWord.FAIR);
        assertThat(of(2, 0, 0, 0, 0, 3).word()).contains(AgreementWord.APART);
    }

    private static Offset<Double> within() {
        return Offset.offset(1e-12);
    }

    @Test
    void wordsNeedEnoughVotes() {
        assertThat(of(0, 0, 1, 0, 0, 0).word()).isEmpty();
        assertThat(of(0, 0, 3, 0, 0, 0).word()).isEmpty();
        assertThat(of(0, 0, 4, 0, 0, 0).word()).isEmpty();
        assertThat(of(2, 0, 0, 0, 0, 2).word()).contains(AgreementWord.APART);
        assertThat(of(0, 0, 5, 0, 0, 0).word()).contains(AgreementWord.CLOSE);
    }

    @Test
    void theLowerOfTwoNeighboursIsOfferedWhenClose() {
        assertThat(of(0, 0, 3, 3, 0, 0).offered()).hasValue(2);
        assertThat(of(0, 0, 1, 4, 0, 0).offered()).hasValue(3);
        assertThat(of(0, 0, 3, 0, 0, 0).offered()).hasValue(2);
        assertThat(of(0, 0, 1, 0, 0, 0).offered()).isEmpty();
        assertThat(of(0, 3, 3, 0, 2, 0).offered()).isEmpty();
    }

    @Test
    void itsEndsAreTheLevelsWithVotes() {
        assertThat(of(0, 3, 3, 0, 2, 0).lowest()).isEqualTo(1);
        assertThat(of(0, 3, 3, 0, 2, 0).highest()).isEqualTo(4);
    }

    @Test
    void thereIsNoPictureOfNothing() {
        assertThatThrownBy(() -> of(0, 0, 0, 0, 0, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Assessment counting(Assessment assessment, CountedVotes... counted) {
        Answers answers = assessment.answers();
        return assessment.withAnswers(
                new Answers(answers.given(), answers.turns(), List.of(counted)));
    }

    private static ItemResult item(Assessment assessment) {
        return new AssessmentScoring().scoreItem(assessment, ITEM).orElseThrow();
    }

    @Test
    void votesWithoutPersonsCountInTheTeamsValue() {
        Assessment team =
                Assessments.workshop(8)
                        .asking(Questionnaires.sin())
                        .votes("SIN1.1", 1, 2, null, null, null, null, null, null)
                        .build();

        ItemResult result =
                item(counting(team, new CountedVotes(ITEM, 1, List.of(0, 0, 0, 3, 2, 0), 1, 0)));

        assertThat(result.counts()).isEqualTo(new Counts(7, 1, 0));
        assertThat(result.score().orElseThrow()).isCloseTo(20.0 * (1 + 2 + 9 + 8) / 7, within());
        assertThat(result.firstVotes().orElseThrow().votes()).containsExactly(0, 1, 1, 3, 2, 0);
    }

    @Test
    void aSecondVoteWithoutPersonsIsTheOfficialValue() {
        Assessment team =
                Assessments.workshop(4)
                        .asking(Questionnaires.sin())
                        .votes("SIN1.1", 0, 0, 5, 5)
                        .build();

        ItemResult result =
                item(counting(team, new CountedVotes(ITEM, 2, List.of(0, 0, 4, 0, 0, 0), 0, 0)));

        assertThat(result.official().orElseThrow().source()).isEqualTo(ValueSource.VOTE2);
        assertThat(result.score()).hasValue(40);
    }

    @Test
    void oneItemIsScoredAsInTheWholeResult() {
        Assessment team =
                Assessments.workshop(5)
                        .asking(Questionnaires.sin())
                        .everybodySays(2)
                        .votes("SIN1.1", 0, 1, 4, 5, 5)
                        .build();
        var scoring = new AssessmentScoring();

        assertThat(scoring.scoreItem(team, ITEM)).isEqualTo(scoring.score(team).item(ITEM));
        assertThat(scoring.scoreItem(team, new ItemId("XYZ"))).isEmpty();
        assertThatThrownBy(() -> scoring.scoreItem(team.withPhase(Phase.COLLECTING), ITEM))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void countedImportanceMakesPriorities() {
        Assessment team =
                Assessments.workshop(5)
                        .asking(Questionnaires.sin())
                        .everybodySays(1)
                        .importance("SIN1", 1)
                        .build();
        SectionId section = new SectionId("SIN1");
        Weighing weighing =
                new Weighing(
                        team.weighing().importance(),
                        List.of(),
                        List.of(new CountedImportance(section, List.of(0, 0, 0, 0, 3))));

        List<PriorityResult> priorities =
                new AssessmentScoring().score(team.withWeighing(weighing)).priorities();

        assertThat(priorities).hasSize(1);
        assertThat(priorities.getFirst().importance()).isEqualTo(4);
        assertThat(priorities.getFirst().section()).isEqualTo(section);
    }
}
