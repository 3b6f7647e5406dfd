package org.plumbline.workflow;

import org.plumbline.model.Action;
import org.plumbline.model.ActionDraft;
import org.plumbline.model.ActionId;
import org.plumbline.model.ActionStatus;
import org.plumbline.model.AgreedLevel;
import org.plumbline.model.Course;
import org.plumbline.model.EffortEstimate;
import org.plumbline.model.Evidence;
import org.plumbline.model.ItemId;
import org.plumbline.model.OpenItem;
import org.plumbline.model.SectionId;
import org.plumbline.model.Talk;
import org.plumbline.model.TalkDraft;
import org.plumbline.store.RoomNotes;
import org.plumbline.workshop.Discussion;
import org.plumbline.workshop.Room;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What a talk leaves: a level or none, evidence, what is written, and actions. */
final class TalkOutcome {

    private final KeptRoom room;
    private final Supplier<LocalDate> today;
    private final Supplier<ActionId> ids;

    /**
     * @param today the day it is, on which actions are planned
     * @param ids gives an id that was never used before
     */
    TalkOutcome(KeptRoom room, Supplier<LocalDate> today, Supplier<ActionId> ids) {
        this.room = room;
        this.today = today;
        this.ids = ids;
    }

    /**
     * Records the level the team agrees on. The middle answer of votes close together needs no
     * reason; any other level needs one in a sentence.
     */
    Room agree(int level, String reason) {
        KeptRoom.refuseUnless(
                room.talk().stage() != Talk.Stage.WAITING
                        && room.talk().stage() != Talk.Stage.VOTING);
        KeptRoom.refuseIf(!room.scale(room.item()).contains(level), Refusal.NO_SUCH_ANSWER);
        KeptRoom.refuseIf(
                Discussing.offered(room.now()).orElse(Integer.MIN_VALUE) != level
                        && reason.isBlank(),
                Refusal.LEVEL_NEEDS_REASON);
        ItemId item = room.item();
        return settle(
                notes -> notes.with(notes.findings().with(new AgreedLevel(item, level, reason))));
    }

    /** Ends the talk without a level. */
    Room leaveOpen(OpenItem.Kind kind, String reason) {
        KeptRoom.refuseUnless(
                room.talk().stage() != Talk.Stage.WAITING
                        && room.talk().stage() != Talk.Stage.VOTING);
        ItemId item = room.item();
        return settle(notes -> notes.with(notes.findings().with(new OpenItem(item, kind, reason))));
    }

    private Room settle(UnaryOperator<RoomNotes> change) {
        ItemId item = room.item();
        room.changed(item);
        return room.change(
                notes -> {
                    RoomNotes settled = Leaving.talk(change.apply(notes));
                    return settled.with(Discussion.settle(settled.workshop()));
                });
    }

    /** Opens a talk that had ended again; its agreed level is taken back. */
    Room reopen() {
        ItemId item = room.item();
        KeptRoom.refuseUnless(room.talk().stage() == Talk.Stage.SETTLED);
        room.changed(item);
        return room.change(
                notes ->
                        notes.with(notes.findings().withoutEnd(item))
                                .with(Discussion.reopen(notes.workshop())));
    }

    /** Records the evidence grade of the item the room is at. */
    Room evidence(int grade, String note) {
        return evidence(room.item(), grade, note);
    }

    /** Records the evidence grade of any item, as in the check of high claims. */
    Room evidence(ItemId item, int grade, String note) {
        room.changed(item);
        return room.change(
                notes -> notes.with(notes.findings().with(new Evidence(item, grade, note))));
    }

    /** Takes the evidence grade of an item back: it is not graded. */
    Room withoutEvidence(ItemId item) {
        room.changed(item);
        return room.change(notes -> notes.with(notes.findings().withoutEvidence(item)));
    }

    /** Keeps what is being written about the item the room is at. */
    Room write(TalkDraft draft) {
        room.item();
        return room.workshop(workshop -> Discussion.write(workshop, draft));
    }

    /** Makes the action of the draft one of the assessment's, in plan, and clears it. */
    Room capture() {
        TalkDraft draft = room.talk().draft();
        KeptRoom.refuseIf(draft.action().isBlank(), Refusal.ACTION_NEEDS_WHAT);
        ItemId item = room.item();
        ActionDraft action =
                planned(draft.action()).item(item).owner(draft.owner()).due(draft.due());
        TalkDraft cleared = draft.withAction("", Optional.empty(), Optional.empty());
        return room.change(
                notes -> {
                    var actions = new ArrayList<>(notes.actions());
                    actions.add(action.action());
                    return notes.withActions(actions)
                            .with(Discussion.write(notes.workshop(), cleared));
                });
    }

    /** The first visible result is due within 90 days of this day (method 6.3). */
    private ActionDraft planned(String what) {
        return new ActionDraft(ids.get(), what.strip())
                .course(Course.NONE.reaching(ActionStatus.PLAN, today.get()));
    }

    /** Makes something an action for a section, in plan, to be completed later. */
    Room actOn(SectionId section, String what) {
        KeptRoom.refuseIf(what.isBlank(), Refusal.ACTION_NEEDS_WHAT);
        Action action = planned(what).section(section).action();
        return room.change(
                notes ->
                        notes.withActions(
                                Stream.concat(notes.actions().stream(), Stream.of(action))
                                        .toList()));
    }

    /** Records what it would take to improve a section, in place of what was said before. */
    Room effort(EffortEstimate estimate) {
        return room.change(
                notes -> {
                    List<EffortEstimate> all = new ArrayList<>(notes.effort());
                    all.removeIf(other -> other.section().equals(estimate.section()));
                    all.add(estimate);
                    return notes.withEffort(all);
                });
    }
}
