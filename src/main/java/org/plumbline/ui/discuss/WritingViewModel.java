package org.plumbline.ui.discuss;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.plumbline.i18n.Messages;
import org.plumbline.model.Evidence;
import org.plumbline.model.ItemId;
import org.plumbline.model.ParticipantId;
import org.plumbline.model.Talk;
import org.plumbline.model.TalkDraft;
import org.plumbline.ui.support.Background;
import org.plumbline.ui.support.DateText;
import org.plumbline.workflow.Discussing;
import org.plumbline.workshop.Room;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * What the facilitator writes down while the team talks: kept, and shown to the room if wanted,
 * after a short pause. It counts once it is recorded.
 */
final class WritingViewModel {

    private final RoomDesk desk;
    private final DateText dates;
    private final Later later;
    private final ObjectProperty<OptionalInt> level =
            new SimpleObjectProperty<>(OptionalInt.empty());
    private final StringProperty reason = new SimpleStringProperty("");
    private final ObjectProperty<OptionalInt> grade =
            new SimpleObjectProperty<>(OptionalInt.empty());
    private final StringProperty seen = new SimpleStringProperty("");
    private final StringProperty action = new SimpleStringProperty("");
    private final ObjectProperty<Optional<ParticipantId>> owner =
            new SimpleObjectProperty<>(Optional.empty());
    private final StringProperty due = new SimpleStringProperty("");
    private Optional<ItemId> about = Optional.empty();
    private boolean told;

    WritingViewModel(RoomDesk desk, Background background, Messages messages) {
        this.desk = desk;
        this.dates = new DateText(messages);
        this.later = new Later(background, this::keep);
        level.subscribe((_, _) -> written());
        reason.subscribe((_, _) -> written());
        grade.subscribe((_, _) -> written());
        seen.subscribe((_, _) -> written());
        action.subscribe((_, _) -> written());
        owner.subscribe((_, _) -> written());
        due.subscribe((_, _) -> written());
    }

    private void written() {
        if (!told && about.isPresent()) {
            later.soon();
        }
    }

    /** Shows what is kept about the item the room is at, when it comes to another. */
    void tell(Room room) {
        if (room.item().equals(about)) {
            return;
        }
        about = room.item();
        told = true;
        show(room.talk().map(Talk::draft).orElse(TalkDraft.EMPTY));
        show(room.item().flatMap(item -> room.outline().findings().evidenceOf(item)));
        told = false;
    }

    private void show(TalkDraft draft) {
        level.set(draft.level());
        reason.set(draft.reason());
        seen.set(draft.evidence());
        action.set(draft.action());
        owner.set(draft.owner());
        due.set(draft.due().map(dates::write).orElse(""));
    }

    /** A grade that was given or taken back elsewhere goes before the one in the draft. */
    private void show(Optional<Evidence> evidence) {
        grade.set(
                evidence.map(seenNow -> OptionalInt.of(seenNow.grade()))
                        .orElseGet(OptionalInt::empty));
        evidence.map(Evidence::note).ifPresent(seen::set);
    }

    /** What is written now. */
    TalkDraft draft() {
        return new TalkDraft(
                level.get(),
                reason.get(),
                grade.get(),
                seen.get(),
                action.get(),
                owner.get(),
                dates.read(due.get()));
    }

    /** Whether the day that is written can be read, or none is written. */
    boolean dueIsRight() {
        return due.get().isBlank() || dates.read(due.get()).isPresent();
    }

    private void keep() {
        TalkDraft draft = draft();
        Optional<ItemId> item = about;
        desk.step(discussing -> written(discussing, item, draft));
    }

    /** A draft belongs to the item it was written about, wherever the room is by then. */
    private static Room written(Discussing discussing, Optional<ItemId> item, TalkDraft draft) {
        Room room = discussing.room();
        if (item.isEmpty() || !room.item().equals(item)) {
            return room;
        }
        Optional<Evidence> graded =
                draft.grade().isPresent()
                        ? Optional.of(
                                new Evidence(
                                        item.get(), draft.grade().getAsInt(), draft.evidence()))
                        : Optional.empty();
        if (!graded.equals(room.outline().findings().evidenceOf(item.get()))) {
            grade(discussing, item.get(), graded);
        }
        return discussing.write(draft);
    }

    private static void grade(Discussing discussing, ItemId item, Optional<Evidence> graded) {
        graded.ifPresentOrElse(
                seen -> discussing.evidence(item, seen.grade(), seen.note()),
                () -> discussing.withoutEvidence(item));
    }

    /** Keeps what is written and not kept yet, as after a pause that was too short or failed. */
    void flush() {
        later.cancel();
        boolean kept =
                desk.room()
                        .filter(room -> room.item().equals(about))
                        .flatMap(Room::talk)
                        .filter(talk -> !talk.draft().equals(draft()))
                        .isEmpty();
        if (!kept) {
            keep();
        }
    }

    /** Clears the action once it is one of the assessment's. */
    void captured() {
        told = true;
        action.set("");
        owner.set(Optional.empty());
        due.set("");
        told = false;
    }

    /** The level the team leans to. */
    ObjectProperty<OptionalInt> level() {
        return level;
    }

    /** Why that level, or why none. */
    StringProperty reason() {
        return reason;
    }

    /** The evidence grade, 0 to 3. */
    ObjectProperty<OptionalInt> grade() {
        return grade;
    }

    /** What was seen. */
    StringProperty seen() {
        return seen;
    }

    /** What somebody will do. */
    StringProperty action() {
        return action;
    }

    ObjectProperty<Optional<ParticipantId>> owner() {
        return owner;
    }

    /** The day it is due, as it is written. */
    StringProperty due() {
        return due;
    }
}
