package org.plumbline.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.fixture.Assessments;
import org.plumbline.fixture.Questionnaires;
import org.plumbline.model.Form;
import org.plumbline.model.Polarity;
import org.plumbline.model.QuestionnaireId;
import org.plumbline.model.SectionId;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

final class GatesTest {

    /** Everything at the top: level 5 of practice, level 0 of signs and blocks. */
    private static Assessments top() {
        Assessments team = Assessments.workshop(4).everybodySays(5);
        return free(team);
    }

    private static Assessments free(Assessments team) {
        Questionnaires.sgn().items().forEach(item -> all(team, item.id().value(), 0));
        Questionnaires.blk().items().forEach(item -> all(team, item.id().value(), 0));
        return team;
    }

    private static Assessments signsAndBlocks(Assessments team, int level) {
        Questionnaires.sgn().items().forEach(item -> all(team, item.id().value(), level));
        return team;
    }

    private static Assessments all(Assessments team, String item, int level) {
        return team.votes(item, level, level, level, level);
    }

    @Test
    void withoutEvidenceTheHighestStageIsClosed() {
        Find find = Find.in(top());

        assertThat(find.result().stage().byScore()).contains(Stage.EMBEDDED);
        assertThat(find.result().stage().stage()).contains(Stage.MANAGED);
        assertThat(find.result().stage().binding()).containsExactly(Gate.G5);
        assertThat(find.result().stage().indexForNext()).isEmpty();
        assertThat(find.gate(Gate.G5).neededForNext()).hasValue(75);
        assertThat(find.gate(Gate.G5).figure()).isEmpty();
        assertThat(find.gate(Gate.G5).binding()).isTrue();
        assertThat(find.result().stage().beforeNext())
                .extracting(GateFinding::gate)
                .containsExactly(Gate.G5);
        assertThat(find.gate(Gate.G1).state()).isEqualTo(GateState.OPEN);
    }

    @Test
    void evidenceOpensTheHighestStage() {
        Assessments team = top().evidenceCollected();
        for (var questionnaire : List.of(Questionnaires.sin(), Questionnaires.mod())) {
            questionnaire.items().forEach(item -> team.evidence(item.id().value(), 2));
        }
        Find find = Find.in(team);

        assertThat(find.result().stage().stage()).contains(Stage.EMBEDDED);
        assertThat(find.result().stage().indexForNext()).isEmpty();
        assertThat(find.result().evidence().highClaims()).hasSize(68);
        assertThat(find.result().evidence().evidenced()).isEqualTo(53);
        assertThat(find.gate(Gate.G5).figure()).hasValue(78);
    }

    @Test
    void toldExamplesAreNoEvidence() {
        Find find = Find.in(top().evidence("SIN1.1", 1).evidence("SIN1.2", 2));

        assertThat(find.result().evidence().evidenced()).isEqualTo(1);
        assertThat(find.result().evidence().highClaims().get(0).grade()).hasValue(1);
        assertThat(find.result().evidence().highClaims().get(2).grade()).isEmpty();
        assertThat(find.result().stage().stage()).contains(Stage.ORGANISED);
    }

    @Test
    void gateOnEvidenceIsSilentWithoutHighClaims() {
        Find find = Find.in(free(Assessments.workshop(4).everybodySays(3)).evidenceCollected());

        assertThat(find.gate(Gate.G5).state()).isEqualTo(GateState.SILENT);
        assertThat(find.result().stage().stage()).contains(Stage.ORGANISED);
    }

    @Test
    void obstaclesAreTwoLinesOfWhichOneBinds() {
        Find find = Find.in(signsAndBlocks(top(), 3));
        var lines =
                find.result().stage().gates().stream().filter(g -> g.gate() == Gate.G4).toList();

        assertThat(find.result().stage().stage()).contains(Stage.ORGANISED);
        assertThat(find.result().stage().binding()).containsExactly(Gate.G4);
        assertThat(lines).extracting(GateFinding::binding).containsExactly(true, false);
        assertThat(lines)
                .extracting(GateFinding::state)
                .containsExactly(GateState.CLOSED, GateState.OPEN);
        assertThat(lines.get(0).neededForNext()).hasValue(40);
        assertThat(lines.get(1).neededForNext()).isEmpty();
    }

    @Test
    void shortFormOnlyMentionsSinAndPromise() {
        Find find =
                Find.in(
                        free(Assessments.workshop(4).shortForm().everybodySays(5))
                                .votes("SIN1.1", 0, 0, 0, 0)
                                .votes("VAL1.1", 0, 0, 0, 0));

        assertThat(find.gate(Gate.G2).state()).isEqualTo(GateState.NOTICE);
        assertThat(find.gate(Gate.G2).section()).contains(new SectionId("SIN1"));
        assertThat(find.gate(Gate.G2).cap()).contains(Stage.PATCHWORK);
        assertThat(find.gate(Gate.G2).neededForNext()).isEmpty();
        assertThat(find.gate(Gate.G3).state()).isEqualTo(GateState.NOTICE);
        assertThat(find.result().stage().caps()).containsOnlyKeys(Gate.G5);
    }

    @Test
    void withoutAnIndexGatesAreNotices() {
        Find find =
                Find.in(
                        Assessments.workshop(4)
                                .asking(Questionnaires.sgn(), Questionnaires.val())
                                .everybodySays(4));

        assertThat(find.result().stage().byScore()).isEmpty();
        assertThat(find.gate(Gate.G4).state()).isEqualTo(GateState.NOTICE);
        assertThat(find.gate(Gate.G2).state()).isEqualTo(GateState.SILENT);
        assertThat(find.gate(Gate.G2).neededForNext()).isEmpty();
        assertThat(find.result().stage().caps()).isEmpty();
    }

    private static GateFigures figures(double index, double ceo) {
        return new GateFigures(
                OptionalDouble.of(index),
                OptionalDouble.of(ceo),
                OptionalDouble.of(100),
                Optional.of(new SectionId("SIN1")),
                OptionalDouble.of(100),
                OptionalDouble.of(100),
                OptionalDouble.of(100),
                false,
                0,
                0,
                Form.LONG);
    }

    @Test
    void indexThatReachesTheNextStageNeedsNoMore() {
        assertThat(Gates.judge(figures(90, 100)).indexForNext()).isEmpty();
        assertThat(Gates.judge(figures(89, 100)).indexForNext()).hasValue(90);
    }

    @Test
    void gateAsksForTheNextStageAndNoHigherOne() {
        StageResult result = Gates.judge(figures(75, 30));

        assertThat(result.stage()).contains(Stage.PATCHWORK);
        assertThat(result.gates().get(0).neededForNext()).hasValue(40);
    }

    @Test
    void eightyIsAHighClaim() {
        Find find = Find.in(free(Assessments.workshop(4).everybodySays(4)).evidenceCollected());

        assertThat(find.result().evidence().highClaims()).hasSize(68);
    }

    @Test
    void promiseIsFoundWhereverItsSectionStands() {
        Find find =
                Find.in(
                        Assessments.workshop(3)
                                .asking(
                                        Questionnaires.questionnaire(
                                                QuestionnaireId.VAL,
                                                Polarity.POSITIVE,
                                                6,
                                                List.of(
                                                        Questionnaires.section("VAL2", 6, "VAL2.1"),
                                                        Questionnaires.section(
                                                                "VAL1", 6, "VAL1.1"))))
                                .votes("VAL2.1", 5, 5, 5)
                                .votes("VAL1.1", 1, 1, 1));

        assertThat(find.gate(Gate.G3).figure()).hasValue(20);
    }
}
