package org.plumbline.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Something a named person will do (method 6.3). While it is planned, much of it may be open.
 *
 * @param what what will be done, beginning with a verb
 * @param item the item it answers to, if one
 * @param section the section it answers to where there is no item, if one
 * @param owner the one member of the team who owns it, once named
 * @param due the day it is due, once set
 * @param firstResult the day by which something can be seen, if that is not the due day
 * @param expect "we expect that ..."; may be blank
 * @param stop what will be dropped to make room; may be blank
 * @param check the day its effect is checked, if that is not the due day
 * @param status the letter it has reached
 * @param course how it came to that letter
 */
public record Action(
        ActionId id,
        String what,
        Optional<ItemId> item,
        Optional<SectionId> section,
        Optional<ParticipantId> owner,
        Optional<LocalDate> due,
        Optional<LocalDate> firstResult,
        Optional<FirstMeasure> firstMeasure,
        String expect,
        String stop,
        Optional<LocalDate> check,
        ActionStatus status,
        Course course) {

    public Action {
        Check.text(what, "What an action does");
        Check.require(
                item.isEmpty() || section.isEmpty(),
                "An action answers to an item or to a section, not to both");
    }

    /** An action of which nothing more is known than where it stands. */
    public Action(
            ActionId id,
            String what,
            Optional<ItemId> item,
            Optional<ParticipantId> owner,
            Optional<LocalDate> due,
            Optional<FirstMeasure> firstMeasure,
            String expect,
            String stop,
            Optional<LocalDate> check,
            ActionStatus status) {
        this(
                id,
                what,
                item,
                Optional.empty(),
                owner,
                due,
                Optional.empty(),
                firstMeasure,
                expect,
                stop,
                check,
                status,
                Course.NONE);
    }

    /** This action, to be changed. */
    public ActionDraft draft() {
        return new ActionDraft(this);
    }

    /** The day its effect is looked at: the check date, else the due day, if one is set. */
    public Optional<LocalDate> checkDay() {
        return check.or(() -> due);
    }

    /** Whether it is under way and its effect should have been looked at before a day. */
    public boolean checkOverdue(LocalDate today) {
        boolean underway = status == ActionStatus.DO || status == ActionStatus.CHECK;
        return underway && checkDay().filter(today::isAfter).isPresent();
    }

    /** The day by which something can be seen: as said, else the due day, if one is set. */
    public Optional<LocalDate> firstResultDay() {
        return firstResult.or(() -> due);
    }
}
