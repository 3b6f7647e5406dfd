package org.plumbline.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.exchange.CalendarDay;
import org.plumbline.fixture.Assessments;
import org.plumbline.fixture.InMemoryStorage;
import org.plumbline.fixture.ReadCalendar;
import org.plumbline.fixture.TestClock;
import org.plumbline.i18n.Messages;
import org.plumbline.model.Action;
import org.plumbline.model.ActionDraft;
import org.plumbline.model.ActionId;
import org.plumbline.model.ActionStatus;
import org.plumbline.model.Assessment;
import org.plumbline.model.FirstMeasure;
import org.plumbline.model.ParticipantId;
import org.plumbline.scoring.AssessmentScoring;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The days of actions in a calendar. */
final class ActionCalendarTest {

    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);
    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);

    private static ActionDraft draft() {
        return new ActionDraft(new ActionId("a1"), "Ask why they left")
                .owner(Optional.of(new ParticipantId("p1")))
                .due(Optional.of(JUNE));
    }

    private static Assessment with(Action... actions) {
        return Assessments.workshop(3).build().withActions(List.of(actions));
    }

    private static List<CalendarDay> days(ActionDraft draft) {
        return new ActionCalendar(Messages.english()).days(with(draft.action()));
    }

    @Test
    void dueAndCheckAreDaysOfTheirOwn() {
        assertThat(days(draft().check(Optional.of(JULY))))
                .extracting(CalendarDay::id, CalendarDay::day, CalendarDay::summary)
                .containsExactly(
                        tuple("a-1-a1-due@plumbline", JUNE, "Due: Ask why they left"),
                        tuple("a-1-a1-check@plumbline", JULY, "Check: Ask why they left"));
    }

    @Test
    void onTheSameDayTheyAreOne() {
        assertThat(days(draft()))
                .singleElement()
                .extracting(CalendarDay::summary)
                .isEqualTo("Due and check: Ask why they left");
    }

    @Test
    void whatIsBeingCheckedIsNoLongerDue() {
        assertThat(days(draft().check(Optional.of(JULY)).status(ActionStatus.CHECK)))
                .singleElement()
                .extracting(CalendarDay::day)
                .isEqualTo(JULY);
    }

    @Test
    void whatHasEndedAndWhatHasNoDayIsLeftOut() {
        assertThat(days(draft().status(ActionStatus.ACT))).isEmpty();
        assertThat(days(draft().due(Optional.empty()))).isEmpty();
    }

    @Test
    void anEntrySaysWhoAndHow() {
        assertThat(
                        days(
                                draft().firstMeasure(
                                                Optional.of(
                                                        new FirstMeasure(
                                                                "calls",
                                                                "0",
                                                                "15",
                                                                Optional.empty())))))
                .singleElement()
                .extracting(CalendarDay::description)
                .isEqualTo(
                        "Owner: Person 1\nFirst measure: calls, from 0 to 15\n"
                                + "Alderbrook Instruments, Spring 2026");
    }

    @Test
    void theFileCanBeReadAgain(@TempDir Path folder) throws Exception {
        var storage = new InMemoryStorage(new TestClock());
        Assessment assessment = with(draft().check(Optional.of(JULY)).action());
        storage.assessments().save(assessment);
        var acting =
                new Acting(
                        storage,
                        new AssessmentScoring(),
                        Messages.english(),
                        () -> JUNE,
                        assessment.id());
        Path file = folder.resolve("days.ics");

        assertThat(acting.plan().hasDays()).isTrue();
        acting.exportDays(file, TestClock.BEGINNING);

        assertThat(new ReadCalendar(Files.readAllBytes(file)).events())
                .extracting(event -> event.get("DTSTART;VALUE=DATE"))
                .containsExactly("20260601", "20260701");
    }
}
