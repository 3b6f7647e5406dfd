package org.plumbline.report;

import org.plumbline.model.Action;
import org.plumbline.model.ActionStatus;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** The dates of the actions that are not closed, seen from the day of the report. */
final class DatesAhead {

    private static final int DAYS = 90;

    private final LocalDate today;
    private final List<AheadDate> dates;

    DatesAhead(List<Action> actions, LocalDate today) {
        this.today = today;
        this.dates =
                actions.stream()
                        .filter(action -> action.status() != ActionStatus.ACT)
                        .flatMap(action -> of(action).stream())
                        .sorted(Comparator.comparing(AheadDate::day))
                        .toList();
    }

    private static List<AheadDate> of(Action action) {
        List<AheadDate> dates = new ArrayList<>();
        boolean checkedWhenDue = action.checkDay().equals(action.due());
        if (action.status() != ActionStatus.CHECK) {
            action.firstResult()
                    .filter(day -> !action.due().filter(day::equals).isPresent())
                    .ifPresent(
                            day ->
                                    dates.add(
                                            new AheadDate(
                                                    day, AheadDate.Kind.FIRST_RESULT, action)));
            action.due()
                    .ifPresent(
                            day ->
                                    dates.add(
                                            new AheadDate(
                                                    day,
                                                    checkedWhenDue
                                                            ? AheadDate.Kind.DUE_AND_CHECK
                                                            : AheadDate.Kind.DUE,
                                                    action)));
        }
        if (!checkedWhenDue || action.status() == ActionStatus.CHECK) {
            action.checkDay()
                    .ifPresent(day -> dates.add(new AheadDate(day, AheadDate.Kind.CHECK, action)));
        }
        return List.copyOf(dates);
    }

    /** The last of the next ninety days. */
    LocalDate end() {
        return today.plusDays(DAYS);
    }

    /** What lies before today and is still open. */
    List<AheadDate> past() {
        return where(date -> date.day().isBefore(today));
    }

    /** What lies in the next ninety days, today among them. */
    List<AheadDate> ahead() {
        return where(date -> !date.day().isBefore(today) && !date.day().isAfter(end()));
    }

    /** What lies later. */
    List<AheadDate> later() {
        return where(date -> date.day().isAfter(end()));
    }

    private List<AheadDate> where(Predicate<AheadDate> when) {
        return dates.stream().filter(when).toList();
    }
}
