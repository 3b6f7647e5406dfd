package org.plumbline.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.comparison.Unlike;
import org.plumbline.fixture.Questionnaires;
import org.plumbline.model.AssessmentId;
import org.plumbline.model.Phase;
import org.plumbline.settings.Compared;
import org.plumbline.settings.CurrentSettings;
import org.plumbline.ui.support.TestSurroundings;
import org.plumbline.workflow.Comparing;
import org.plumbline.workflow.Comparing.NotCompared;
import org.plumbline.workflow.Series;

import java.util.List;
import java.util.Optional;

/** Choosing what to compare over time. */
final class OverTimeViewModelTest {

    private final CompareFixture fixture = new CompareFixture();

    private OverTimeViewModel loaded() {
        var model =
                new OverTimeViewModel(
                        new Comparing(fixture.storage), fixture.last, new TestSurroundings().get());
        model.load();
        return model;
    }

    private static OverTime.Shown shown(OverTimeViewModel model) {
        return (OverTime.Shown) model.stateProperty().get();
    }

    @Test
    void oneAssessmentOfAnOrganisationIsNothingToCompare() {
        fixture.keep(CompareFixture.simple("one", "Ostrea Foods", 2026, 3));

        assertThat(loaded().stateProperty().get()).isEqualTo(new OverTime.Nothing());
    }

    @Test
    void unfinishedAssessmentIsNotCompared() {
        fixture.keep(CompareFixture.simple("one", "Ostrea Foods", 2025, 3))
                .keep(
                        CompareFixture.simple("two", "Ostrea Foods", 2026, 3)
                                .withPhase(Phase.COLLECTING));

        assertThat(loaded().stateProperty().get()).isEqualTo(new OverTime.Nothing());
    }

    @Test
    void newestAssessmentsAreComparedWithTheOneBefore() {
        OverTime.Shown shown = shown(withYears());

        assertThat(shown.comparison().stands()).hasSize(3);
        assertThat(shown.since().before().id()).isEqualTo(CompareFixture.Y2025);
        assertThat(shown.since().now().id()).isEqualTo(CompareFixture.Y2026);
    }

    private OverTimeViewModel withYears() {
        fixture.withYears();
        return loaded();
    }

    @Test
    void anotherEarlierOneCanBeComparedWith() {
        OverTimeViewModel model = withYears();
        model.compareWith(CompareFixture.Y2024);

        assertThat(shown(model).since().before().id()).isEqualTo(CompareFixture.Y2024);
    }

    @Test
    void assessmentCanBeTakenOutAndBackInButTwoRemain() {
        OverTimeViewModel model = withYears();
        model.toggle(CompareFixture.Y2026);

        assertThat(shown(model).comparison().latest().id()).isEqualTo(CompareFixture.Y2025);
        assertThat(model.mayToggle(CompareFixture.Y2024)).isFalse();
        model.toggle(CompareFixture.Y2024);
        assertThat(shown(model).comparison().stands()).hasSize(2);
        model.toggle(CompareFixture.Y2026);
        assertThat(shown(model).comparison().stands()).hasSize(3);
    }

    @Test
    void fiveAtMostStandSideBySide() {
        for (int year = 2020; year < 2026; year++) {
            fixture.keep(CompareFixture.simple("o" + year, "Ostrea Foods", year, 3));
        }
        OverTimeViewModel model = loaded();

        assertThat(shown(model).comparison().stands()).hasSize(5);
        assertThat(model.mayToggle(new AssessmentId("o2020"))).isFalse();
        model.toggle(new AssessmentId("o2020"));
        assertThat(model.chosen()).hasSize(5);
    }

    @Test
    void choiceIsRememberedFromScreenToScreen() {
        fixture.keep(CompareFixture.simple("o1", "Ostrea Foods", 2025, 3))
                .keep(CompareFixture.simple("o2", "Ostrea Foods", 2027, 3));
        OverTimeViewModel first = withYears();
        Series sample =
                first.allProperty().get().stream()
                        .filter(one -> one.organisation().startsWith("Alder"))
                        .findFirst()
                        .orElseThrow();
        first.choose(sample);
        first.compareWith(CompareFixture.Y2024);

        OverTimeViewModel next = loaded();

        assertThat(next.series()).contains(sample);
        assertThat(shown(next).since().before().id()).isEqualTo(CompareFixture.Y2024);
    }

    @Test
    void assessmentsWithoutACommonItemAreTooFew() {
        fixture.keep(
                        CompareFixture.simple("o1", "Ostrea Foods", 2025, 3)
                                .withQuestionnaires(List.of(Questionnaires.sin())))
                .keep(
                        CompareFixture.simple("o2", "Ostrea Foods", 2026, 3)
                                .withQuestionnaires(List.of(Questionnaires.mod())));

        assertThat(loaded().stateProperty().get())
                .isEqualTo(
                        new OverTime.TooFew(
                                List.of(
                                        new NotCompared(
                                                "Spring 2025",
                                                Optional.of(Unlike.NO_COMMON_ITEM)))));
    }

    @Test
    void choiceIsFoundAgainAfterARestartByIdsAlone() {
        OverTimeViewModel model = withYears();
        model.toggle(CompareFixture.Y2025);
        model.compareWith(CompareFixture.Y2024);
        var restarted = new LastCompared(new CurrentSettings(fixture.settings.get()));
        var next =
                new OverTimeViewModel(
                        new Comparing(fixture.storage), restarted, new TestSurroundings().get());
        next.load();

        assertThat(next.chosen())
                .containsExactlyInAnyOrder(CompareFixture.Y2024, CompareFixture.Y2026);
        assertThat(shown(next).since().before().id()).isEqualTo(CompareFixture.Y2024);
        assertThat(fixture.settings.get().toString()).doesNotContain("Alderbrook");
    }

    @Test
    void newAssessmentIsComparedAtOnceUnlessOthersWereChosen() {
        fixture.keep(CompareFixture.simple("o1", "Ostrea Foods", 2024, 3))
                .keep(CompareFixture.simple("o2", "Ostrea Foods", 2025, 3));
        OverTimeViewModel model = loaded();
        fixture.keep(CompareFixture.simple("o3", "Ostrea Foods", 2026, 3));
        model.load();

        assertThat(shown(model).comparison().stands()).hasSize(3);
    }

    @Test
    void choiceThatIsGoneGivesWayToTheNewest() {
        fixture.settings.change(
                now ->
                        now.withCompared(
                                Compared.NONE.withTime(
                                        "gone", List.of("lost", "no id!"), Optional.of(""))));

        assertThat(shown(withYears()).comparison().stands()).hasSize(3);
    }

    @Test
    void listThatCannotBeReadIsSaid() {
        fixture.withYears();
        fixture.storage.unreadable(true);
        OverTimeViewModel model = loaded();

        assertThat(model.stateProperty().get()).isEqualTo(new OverTime.Failed());
        fixture.storage.unreadable(false);
        model.load();
        assertThat(shown(model).comparison().stands()).hasSize(3);
    }
}
