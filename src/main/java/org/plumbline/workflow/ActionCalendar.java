package org.plumbline.workflow;

import org.plumbline.exchange.CalendarDay;
import org.plumbline.exchange.CalendarFile;
import org.plumbline.i18n.Messages;
import org.plumbline.model.Action;
import org.plumbline.model.ActionStatus;
import org.plumbline.model.Assessment;
import org.plumbline.model.FirstMeasure;
import org.plumbline.model.Participant;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The days on which open actions are due and their effect is looked at (method 6.3). */
final class ActionCalendar {

    private final Messages messages;

    ActionCalendar(Messages messages) {
        this.messages = messages;
    }

    /** The days as the bytes of a calendar file. */
    byte[] write(Assessment assessment, Instant now) {
        return new CalendarFile(now).write(days(assessment));
    }

    /** Due days of what is not done yet and check days of what has not ended, as far as set. */
    List<CalendarDay> days(Assessment assessment) {
        List<CalendarDay> days = new ArrayList<>();
        for (Action action : assessment.actions()) {
            if (action.status() != ActionStatus.ACT) {
                addDays(days, assessment, action);
            }
        }
        return days;
    }

    private void addDays(List<CalendarDay> days, Assessment assessment, Action action) {
        boolean checking = action.status() == ActionStatus.CHECK;
        Optional<LocalDate> due = checking ? Optional.empty() : action.due();
        boolean together = due.isPresent() && due.equals(action.checkDay());
        String dueWords = together ? "office.calendar.dueAndCheck" : "office.calendar.due";
        due.ifPresent(day -> days.add(day("due", dueWords, day, assessment, action)));
        if (!together) {
            action.checkDay()
                    .ifPresent(
                            day ->
                                    days.add(
                                            day(
                                                    "check",
                                                    "office.calendar.check",
                                                    day,
                                                    assessment,
                                                    action)));
        }
    }

    private CalendarDay day(
            String kind, String words, LocalDate day, Assessment assessment, Action action) {
        return new CalendarDay(
                assessment.id() + "-" + action.id() + "-" + kind + "@plumbline",
                day,
                messages.get(words, action.what()),
                description(assessment, action));
    }

    private String description(Assessment assessment, Action action) {
        List<String> lines = new ArrayList<>();
        action.owner()
                .flatMap(assessment::participant)
                .map(Participant::name)
                .ifPresent(name -> lines.add(messages.get("office.calendar.owner", name)));
        action.firstMeasure().map(this::measure).ifPresent(lines::add);
        lines.add(
                messages.get(
                        "office.calendar.from",
                        assessment.setup().organisation(),
                        assessment.setup().title()));
        return lines.stream().filter(line -> !line.isBlank()).collect(Collectors.joining("\n"));
    }

    private String measure(FirstMeasure measure) {
        return measure.what().isBlank()
                ? ""
                : messages.get(
                        "office.calendar.measure",
                        measure.what(),
                        measure.today(),
                        measure.target());
    }
}
