package org.plumbline.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An action while it is written: takes one thing after another and gives the action when it is
 * asked for it.
 */
public final class ActionDraft {

    private final ActionId id;
    private String what;
    private Optional<ItemId> item = Optional.empty();
    private Optional<SectionId> section = Optional.empty();
    private Optional<ParticipantId> owner = Optional.empty();
    private Optional<LocalDate> due = Optional.empty();
    private Optional<LocalDate> firstResult = Optional.empty();
    private Optional<FirstMeasure> firstMeasure = Optional.empty();
    private String expect = "";
    private String stop = "";
    private Optional<LocalDate> check = Optional.empty();
    private ActionStatus status = ActionStatus.PLAN;
    private Course course = Course.NONE;

    /** An action in plan of which nothing is known but what will be done. */
    public ActionDraft(ActionId id, String what) {
        this.id = id;
        this.what = what;
    }

    ActionDraft(Action action) {
        this(action.id(), action.what());
        item = action.item();
        section = action.section();
        owner = action.owner();
        due = action.due();
        firstResult = action.firstResult();
        firstMeasure = action.firstMeasure();
        expect = action.expect();
        stop = action.stop();
        check = action.check();
        status = action.status();
        course = action.course();
    }

    public ActionDraft what(String text) {
        what = text;
        return this;
    }

    /** The item it answers to, in place of a section. */
    public ActionDraft item(ItemId answered) {
        item = Optional.of(answered);
        section = Optional.empty();
        return this;
    }

    /** The section it answers to, in place of an item. */
    public ActionDraft section(SectionId answered) {
        section = Optional.of(answered);
        item = Optional.empty();
        return this;
    }

    /** Answers neither to an item nor to a section. */
    public ActionDraft withoutReason() {
        item = Optional.empty();
        section = Optional.empty();
        return this;
    }

    public ActionDraft owner(Optional<ParticipantId> person) {
        owner = person;
        return this;
    }

    public ActionDraft due(Optional<LocalDate> day) {
        due = day;
        return this;
    }

    public ActionDraft firstResult(Optional<LocalDate> day) {
        firstResult = day;
        return this;
    }

    public ActionDraft firstMeasure(Optional<FirstMeasure> measure) {
        firstMeasure = measure;
        return this;
    }

    public ActionDraft expect(String text) {
        expect = text;
        return this;
    }

    public ActionDraft stop(String text) {
        stop = text;
        return this;
    }

    public ActionDraft check(Optional<LocalDate> day) {
        check = day;
        return this;
    }

    public ActionDraft status(ActionStatus letter) {
        status = letter;
        return this;
    }

    public ActionDraft course(Course taken) {
        course = taken;
        return this;
    }

    /**
     * The action as written so far.
     *
     * @throws IllegalArgumentException if what it does is blank
     */
    public Action action() {
        return new Action(
                id,
                what,
                item,
                section,
                owner,
                due,
                firstResult,
                firstMeasure,
                expect,
                stop,
                check,
                status,
                course);
    }
}
