package org.plumbline.ui.home;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.model.ActionId;
import org.plumbline.model.AssessmentId;
import org.plumbline.model.Phase;
import org.plumbline.scoring.AssessmentScoring;
import org.plumbline.ui.support.Screen;
import org.plumbline.ui.support.TestSurroundings;
import org.plumbline.workflow.Discussing;
import org.plumbline.workshop.AgendaPlan;

import java.time.InstantSource;
import java.time.LocalDate;

/** The way from home back into a workshop, and into one to practise with. */
class WorkshopAtHomeTest {

    private final HomeFixture fixture = new HomeFixture();
    private final TestSurroundings around = new TestSurroundings();
    private final HomeViewModel model = fixture.model(around.get());

    private Discussing discussing(AssessmentId id) {
        return new Discussing(
                fixture.storage,
                new AssessmentScoring(),
                InstantSource.system(),
                LocalDate::now,
                () -> new ActionId("act"),
                id);
    }

    @Test
    void oneClickGoesOnWhereAWorkshopWasLeft() {
        model.practise();
        AssessmentId id = ((Screen.Discuss) around.navigator.current()).assessment();
        fixture.opened(id.value(), "2026-03-12T09:00:00Z");
        Discussing discussing = discussing(id);
        String third = discussing.plan(AgendaPlan.ninetyMinutes()).workshop().agenda().get(2).id();
        model.load();
        assertThat(model.workshop()).isEmpty();

        discussing.comeTo(third);
        model.load();
        assertThat(model.workshop().orElseThrow().item()).isEqualTo(1);
        model.goOn(model.workshop().orElseThrow());
        assertThat(around.navigator.current()).isEqualTo(new Screen.Discuss(id, true));

        fixture.with("later", "Other", "Spring 2026", Phase.COLLECTING)
                .opened("later", "2026-03-12T09:30:00Z");
        model.load();
        assertThat(model.workshop()).isEmpty();
    }

    @Test
    void practisesWithTheSampleAsItIsBeforeItsWorkshop() {
        model.practise();
        assertThat(around.navigator.current())
                .isEqualTo(new Screen.Discuss(new AssessmentId("the-sample")));
        assertThat(fixture.kept("the-sample").findings().agreedLevels()).isEmpty();
        assertThat(fixture.kept("the-sample").actions()).isEmpty();
        assertThat(fixture.kept("the-sample").answers().given()).isNotEmpty();
    }
}
