package org.plumbline.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.fixture.Assessments;
import org.plumbline.i18n.Messages;
import org.plumbline.scoring.AssessmentScoring;
import org.plumbline.scoring.GateFinding;
import org.plumbline.scoring.StageResult;

import java.util.Collections;
import java.util.List;

class GateWordsTest {

    private final GateWords words = new GateWords(Messages.english());

    @Test
    void aGateThatHoldsTheStageIsToldWithBothFigures() {
        assertThat(labels(strongTeamWithSilentCeo()))
                .containsExactly("CEO commitment 20, needs 40");
        GateFinding gate = words.limiting(strongTeamWithSilentCeo()).getFirst();
        assertThat(words.reason(gate))
                .isEqualTo(
                        "Held at stage 2, Patchwork, by this gate: CEO commitment 20, needs 40.");
        assertThat(words.needed(gate)).isEqualTo("CEO commitment from 20 to 40");
    }

    @Test
    void noGateIsMentionedThatDoesNotLowerTheStage() {
        assertThat(labels(stage(Assessments.workshop(4).everybodySays(2)))).isEmpty();
    }

    @Test
    void evidenceThatWasNotAskedForIsSaidSo() {
        StageResult stage = stage(free(Assessments.workshop(4).everybodySays(5), 4));
        assertThat(labels(stage)).containsExactly("Evidence not collected");
    }

    private List<String> labels(StageResult stage) {
        return words.limiting(stage).stream().map(words::label).toList();
    }

    private static StageResult strongTeamWithSilentCeo() {
        Assessments team = free(Assessments.workshop(4).everybodySays(4), 4);
        for (int item = 1; item <= 9; item++) {
            team.votes("CEO" + item, 1, 1, 1, 1);
        }
        return stage(team);
    }

    /** Everybody says that no sign and no block is there. */
    private static Assessments free(Assessments team, int people) {
        team.build().asked().stream()
                .filter(q -> List.of("SGN", "BLK").contains(q.id().value()))
                .flatMap(q -> q.items().stream())
                .forEach(
                        item ->
                                team.votes(
                                        item.id().value(),
                                        Collections.nCopies(people, 0).toArray()));
        return team;
    }

    private static StageResult stage(Assessments team) {
        return new AssessmentScoring().score(team.build()).stage();
    }
}
