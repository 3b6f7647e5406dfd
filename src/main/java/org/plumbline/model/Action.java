package org.plumbline.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Something a named person will do (method 6.3).
 *
 * @param what what will be done, beginning with a verb
 * @param item the item it answers to, if one
 * @param owner the one member of the team who owns it, once named
 * @param due the day it is due, once set
 * @param expect "we expect that ..."; may be blank
 * @param stop what will be dropped to make room; may be blank
 * @param check the day its effect is checked, once set
 */
public record Action(
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

    public Action {
        Check.text(what, "What an action does");
    }
}
