package org.plumbline.ui.prepare;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

import org.jspecify.annotations.Nullable;
import org.plumbline.model.Participant;
import org.plumbline.model.ParticipantId;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** One line of the table of people, while it is written. */
final class PersonRow {

    /**
     * What is said at the end of a line.
     *
     * @param text may be blank
     * @param caution whether it asks for a look
     */
    record Note(String text, boolean caution) {
        static final Note NONE = new Note("", false);
    }

    private final ParticipantId id;
    private final Entry name;
    private final Entry role;
    private final Entry group;
    private final BooleanProperty ceo = new SimpleBooleanProperty();
    private final BooleanProperty answered = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Note> note = new ReadOnlyObjectWrapper<>(Note.NONE);
    private @Nullable Participant kept;

    /**
     * @param nameCheck says what is wrong with a name
     * @param textCheck says what is wrong with a role or a group
     */
    PersonRow(
            ParticipantId id,
            Function<String, String> nameCheck,
            Function<String, String> textCheck) {
        this.id = id;
        this.name = new Entry(text -> blank() ? "" : nameCheck.apply(text));
        this.role = new Entry(textCheck);
        this.group = new Entry(textCheck);
    }

    /** Shows a person as kept. */
    void tell(Participant person) {
        kept = person;
        name.tell(person.name());
        role.tell(person.role());
        group.tell(person.group());
        ceo.set(person.ceo());
    }

    ParticipantId id() {
        return id;
    }

    Entry name() {
        return name;
    }

    Entry role() {
        return role;
    }

    Entry group() {
        return group;
    }

    List<Entry> entries() {
        return List.of(name, role, group);
    }

    /** Whether this is the chief executive. */
    BooleanProperty ceo() {
        return ceo;
    }

    /** Whether this person has answered anything, and so stays. */
    BooleanProperty answered() {
        return answered;
    }

    ReadOnlyObjectProperty<Note> note() {
        return note.getReadOnlyProperty();
    }

    void say(Note text) {
        note.set(text);
    }

    /** Whether it was never kept. */
    boolean isNew() {
        return kept == null;
    }

    /** Whether nothing is written in it and nobody is kept for it. */
    boolean blank() {
        return isNew() && entries().stream().allMatch(entry -> entry.value().isEmpty());
    }

    /**
     * The person to be kept: as written, as kept before where something is wrong with it, nobody
     * while there is no name yet.
     */
    Optional<Participant> person() {
        boolean right = !name.value().isEmpty() && entries().stream().allMatch(Entry::right);
        return right
                ? Optional.of(
                        new Participant(id, name.value(), role.value(), group.value(), ceo.get()))
                : Optional.ofNullable(kept).map(this::withCeoMark);
    }

    private Participant withCeoMark(Participant person) {
        return new Participant(id, person.name(), person.role(), person.group(), ceo.get());
    }

    /** Remembers who is kept for this line. */
    void keptAs(Participant person) {
        kept = person;
    }
}
