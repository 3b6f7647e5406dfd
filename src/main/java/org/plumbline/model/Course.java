package org.plumbline.model;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How an action came along through plan, do, check and act (method 6.3).
 *
 * @param reached the day on which each letter was reached last, as far as that is known
 * @param checked what its check showed, once somebody looked
 * @param carriedFrom the title of the earlier assessment it was carried over from, if it was
 */
public record Course(
        Map<ActionStatus, LocalDate> reached,
        Optional<Checked> checked,
        Optional<String> carriedFrom) {

    /** Nothing is known of it. */
    public static final Course NONE = new Course(Map.of(), Optional.empty(), Optional.empty());

    public Course {
        reached = Map.copyOf(reached);
        carriedFrom.ifPresent(title -> Check.text(title, "The assessment carried over from"));
    }

    /** The day a letter was reached, if it was and is known. */
    public Optional<LocalDate> reachedOn(ActionStatus letter) {
        return Optional.ofNullable(reached.get(letter));
    }

    /** This course with a letter reached on a day, and without the days of later letters. */
    public Course reaching(ActionStatus letter, LocalDate day) {
        var days = new HashMap<>(reached);
        days.keySet().removeIf(other -> other.compareTo(letter) > 0);
        days.put(letter, day);
        return new Course(days, checked, carriedFrom);
    }

    /** This course with what a check showed. */
    public Course withChecked(Checked found) {
        return new Course(reached, Optional.of(found), carriedFrom);
    }

    /** This course, carried over from an earlier assessment. */
    public Course carriedFrom(String title) {
        return new Course(reached, checked, Optional.of(title));
    }
}
