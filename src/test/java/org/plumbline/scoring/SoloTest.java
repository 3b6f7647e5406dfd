package org.plumbline.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.fixture.Assessments;

final class SoloTest {

    @Test
    void everythingIsOnePersonsView() {
        Result result = Find.in(Assessments.solo().everybodySays(3)).result();

        assertThat(result.singleView()).isTrue();
        assertThat(result.items())
                .allSatisfy(
                        item -> {
                            assertThat(item.status()).isEqualTo(ItemStatus.SINGLE_VIEW);
                            assertThat(item.firstVotes()).isEmpty();
                            assertThat(item.flags()).isEmpty();
                        });
        assertThat(result.talk()).isEmpty();
        assertThat(result.overall().range()).isEmpty();
        assertThat(result.overall().worstCase()).isEmpty();
        assertThat(result.overall().leaveOneOut()).isEmpty();
        assertThat(result.groups().columns()).isEmpty();
        assertThat(result.sections()).allSatisfy(s -> assertThat(s.spread()).isEmpty());
        assertThat(result.stage().stage()).isPresent();
    }

    @Test
    void viewOfAnExecutiveCountsAsTheTeams() {
        CeoResult ceo = Find.in(Assessments.solo().everybodySays(4)).result().ceo();

        assertThat(ceo.used()).isEqualTo(CeoResult.Used.TEAM_VIEW);
        assertThat(ceo.team()).hasValue(80);
        assertThat(ceo.self()).isEmpty();
        assertThat(ceo.gap().status()).isEqualTo(CeoGap.Status.SINGLE_VIEW);
    }

    @Test
    void viewOfTheCeoIsTheCeosOwn() {
        CeoResult ceo = Find.in(Assessments.solo().withCeo().everybodySays(4)).result().ceo();

        assertThat(ceo.used()).isEqualTo(CeoResult.Used.SELF_VIEW);
        assertThat(ceo.self()).hasValue(80);
        assertThat(ceo.team()).isEmpty();
    }

    @Test
    void ownImportanceIsEnough() {
        Result result = Find.in(Assessments.solo().everybodySays(1).importance("SIN1", 5)).result();

        assertThat(result.priorities()).hasSize(1);
    }

    @Test
    void leftOutSolitaryPersonLeavesNothing() {
        Result result = Find.in(Assessments.solo().everybodySays(1).leftOut(1)).result();

        assertThat(result.items())
                .allSatisfy(item -> assertThat(item.status()).isEqualTo(ItemStatus.NO_DATA));
    }
}
