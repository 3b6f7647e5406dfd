package org.plumbline.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

final class ActionTest {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 12);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 30);
    private static final ParticipantId PERSON = new ParticipantId("p1");

    private static ActionDraft draft() {
        return new ActionDraft(new ActionId("a1"), "Ask why they left");
    }

    @Test
    void beginsInPlanWithNothingKnown() {
        Action action = draft().action();

        assertThat(action.status()).isEqualTo(ActionStatus.PLAN);
        assertThat(action.course()).isEqualTo(Course.NONE);
        assertThat(action.checkDay()).isEmpty();
        assertThat(action.firstResultDay()).isEmpty();
    }

    @Test
    void theShortWayToMakeOneIsTheSameAsADraft() {
        assertThat(
                        new Action(
                                new ActionId("a1"),
                                "Ask why they left",
                                Optional.of(new ItemId("SIN1.1")),
                                Optional.of(PERSON),
                                Optional.of(JUNE),
                                Optional.empty(),
                                "They will tell",
                                "The newsletter",
                                Optional.empty(),
                                ActionStatus.DO))
                .isEqualTo(
                        draft().item(new ItemId("SIN1.1"))
                                .owner(Optional.of(PERSON))
                                .due(Optional.of(JUNE))
                                .expect("They will tell")
                                .stop("The newsletter")
                                .status(ActionStatus.DO)
                                .action());
    }

    @Test
    void aDraftKeepsWhatItDoesNotChange() {
        Action action =
                draft().section(new SectionId("SIN1"))
                        .firstMeasure(Optional.of(FirstMeasure.NOTHING))
                        .firstResult(Optional.of(MARCH))
                        .check(Optional.of(JUNE))
                        .course(Course.NONE.carriedFrom("Autumn"))
                        .action();

        assertThat(action.draft().action()).isEqualTo(action);
        assertThat(action.draft().what("Ring them").action().what()).isEqualTo("Ring them");
    }

    @Test
    void answersToAnItemOrToASectionOrToNothing() {
        ActionDraft both = draft().section(new SectionId("SIN1")).item(new ItemId("SIN1.1"));

        assertThat(both.action().section()).isEmpty();
        assertThat(both.section(new SectionId("SIN2")).action().item()).isEmpty();
        assertThat(both.withoutReason().action().section()).isEmpty();
        assertThatThrownBy(ActionTest::answeringToBoth)
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Action answeringToBoth() {
        return new Action(
                new ActionId("a1"),
                "Ask",
                Optional.of(new ItemId("SIN1.1")),
                Optional.of(new SectionId("SIN1")),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "",
                "",
                Optional.empty(),
                ActionStatus.PLAN,
                Course.NONE);
    }

    @Test
    void isLookedAtOnTheDueDayUnlessAnotherIsSet() {
        ActionDraft due = draft().due(Optional.of(MARCH));

        assertThat(due.action().checkDay()).contains(MARCH);
        assertThat(due.action().firstResultDay()).contains(MARCH);
        assertThat(due.check(Optional.of(JUNE)).action().checkDay()).contains(JUNE);
        assertThat(due.firstResult(Optional.of(JUNE)).action().firstResultDay()).contains(JUNE);
    }

    @Test
    void aCheckIsOverdueOnceItsDayHasPassedWhileTheActionIsUnderWay() {
        ActionDraft due = draft().due(Optional.of(MARCH));
        LocalDate next = MARCH.plusDays(1);

        assertThat(due.action().checkOverdue(next)).isFalse();
        assertThat(due.status(ActionStatus.DO).action().checkOverdue(MARCH)).isFalse();
        assertThat(due.status(ActionStatus.DO).action().checkOverdue(next)).isTrue();
        assertThat(due.status(ActionStatus.CHECK).action().checkOverdue(next)).isTrue();
        assertThat(due.status(ActionStatus.ACT).action().checkOverdue(next)).isFalse();
    }

    @Test
    void goingBackForgetsTheDaysOfLaterLetters() {
        Course there =
                Course.NONE
                        .reaching(ActionStatus.PLAN, MARCH)
                        .reaching(ActionStatus.DO, MARCH.plusDays(1))
                        .reaching(ActionStatus.CHECK, JUNE);

        assertThat(there.reachedOn(ActionStatus.CHECK)).contains(JUNE);
        assertThat(there.reaching(ActionStatus.DO, JUNE).reached())
                .containsOnlyKeys(List.of(ActionStatus.PLAN, ActionStatus.DO))
                .containsEntry(ActionStatus.DO, JUNE);
    }

    @Test
    void whatACheckShowedIsChangedOneThingAtATime() {
        Checked checked =
                Checked.NOTHING
                        .withValue("19")
                        .withShowed("Four causes are cured.")
                        .withOutcome(Optional.of(Outcome.KEPT));

        assertThat(Course.NONE.withChecked(checked).carriedFrom("Autumn").checked())
                .contains(new Checked("19", "Four causes are cured.", Optional.of(Outcome.KEPT)));
        assertThatThrownBy(() -> Course.NONE.carriedFrom(" "))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aFirstMeasureIsChangedOneThingAtATime() {
        assertThat(
                        FirstMeasure.NOTHING
                                .withWhat("visits")
                                .withToday("3")
                                .withTarget("16")
                                .withCountedBy(Optional.of(PERSON))
                                .withByCustomers(true))
                .isEqualTo(new FirstMeasure("visits", "3", "16", Optional.of(PERSON), true));
    }
}
