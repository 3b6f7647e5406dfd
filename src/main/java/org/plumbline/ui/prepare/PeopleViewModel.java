package org.plumbline.ui.prepare;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.plumbline.i18n.Messages;
import org.plumbline.model.Assessment;
import org.plumbline.model.Mode;
import org.plumbline.model.Participant;
import org.plumbline.model.ParticipantId;
import org.plumbline.model.Phase;
import org.plumbline.ui.support.Toasts;
import org.plumbline.workflow.PastedPeople;
import org.plumbline.workflow.Person;
import org.plumbline.workflow.Preparation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The table of people, edited in place. At most one line is blank; it becomes a person once it has
 * a name.
 */
final class PeopleViewModel {

    private final Messages messages;
    private final Toasts toasts;
    private final Consumer<List<Participant>> keep;
    private final Runnable soon;
    private final ObservableList<PersonRow> rows = FXCollections.observableArrayList();
    private final Set<ParticipantId> used = new HashSet<>();
    private List<Participant> asked = List.of();
    private boolean locked;
    private boolean solo;
    private Runnable undo = () -> {};

    /**
     * @param keep keeps everybody who is asked from now on
     * @param soon called while a person writes; keeps after a pause
     */
    PeopleViewModel(
            Messages messages, Toasts toasts, Consumer<List<Participant>> keep, Runnable soon) {
        this.messages = messages;
        this.toasts = toasts;
        this.keep = keep;
        this.soon = soon;
    }

    /** The lines, in the order of the participants. */
    ObservableList<PersonRow> rows() {
        return rows;
    }

    /** Whether nobody can be added or changed any more. */
    boolean locked() {
        return locked;
    }

    /** Whether there is room for one person only. */
    boolean solo() {
        return solo;
    }

    /** Whether another person can be added. */
    boolean mayAdd() {
        return !locked && !(solo && !rows.isEmpty());
    }

    /** Shows those who are asked, with a blank line if there are none. */
    void begin(Assessment assessment) {
        assessment.participants().forEach(person -> used.add(person.id()));
        assessment.answers().turns().forEach(turn -> used.add(turn.participant()));
        assessment.answers().given().forEach(answer -> used.add(answer.participant()));
        rows.setAll(assessment.participants().stream().map(this::row).toList());
        tell(assessment);
        if (rows.isEmpty()) {
            add();
        }
    }

    /** Takes over what follows from the assessment as it is kept. */
    void tell(Assessment assessment) {
        var preparation = new Preparation(assessment);
        asked = assessment.participants();
        locked = assessment.phase() == Phase.CLOSED;
        solo = assessment.setup().mode() == Mode.SOLO;
        rows.forEach(row -> row.answered().set(preparation.hasAnswered(row.id())));
        var notes = new PersonNotes(messages, assessment);
        rows.forEach(row -> row.say(notes.of(row.id())));
    }

    private PersonRow row(Participant person) {
        PersonRow row = row(person.id());
        row.tell(person);
        return row;
    }

    private PersonRow row(ParticipantId id) {
        var row = new PersonRow(id, this::nameProblem, this::textProblem);
        row.entries().forEach(entry -> entry.setOnWrite(soon));
        return row;
    }

    private String nameProblem(String text) {
        return text.isEmpty() ? messages.get("prepare.name.missing") : textProblem(text);
    }

    private String textProblem(String text) {
        return text.length() > PastedPeople.LONGEST
                ? messages.get("prepare.tooLong", PastedPeople.LONGEST)
                : "";
    }

    private ParticipantId unusedId() {
        int number = 1;
        while (!used.add(new ParticipantId("p" + number))) {
            number++;
        }
        return new ParticipantId("p" + number);
    }

    /** The blank line, a new one if there is none; nothing if nobody can be added. */
    Optional<PersonRow> add() {
        Optional<PersonRow> blank = rows.stream().filter(PersonRow::blank).findFirst();
        if (blank.isEmpty() && mayAdd()) {
            PersonRow row = row(unusedId());
            rows.add(row);
            return Optional.of(row);
        }
        return blank;
    }

    /** The line after another one; after the last a new one. */
    Optional<PersonRow> after(PersonRow row) {
        int index = rows.indexOf(row) + 1;
        return index < rows.size() ? Optional.of(rows.get(index)) : add();
    }

    /** Keeps everybody as written. */
    void keepNow() {
        rows.forEach(this::markKept);
        List<Participant> people = rows.stream().flatMap(row -> row.person().stream()).toList();
        if (!people.equals(asked)) {
            asked = people;
            keep.accept(people);
        }
    }

    private void markKept(PersonRow row) {
        row.person().ifPresent(row::keptAs);
    }

    /** Marks a person as the chief executive, or takes the mark back. */
    void markCeo(PersonRow chosen, boolean ceo) {
        rows.forEach(row -> row.ceo().set(ceo && row.equals(chosen)));
        keepNow();
    }

    /** Whether the mark of the chief executive can be given to or taken from a person. */
    boolean mayMarkCeo(PersonRow row) {
        boolean ceoHasAnswered = rows.stream().anyMatch(r -> r.ceo().get() && r.answered().get());
        return !locked && !ceoHasAnswered && !row.answered().get();
    }

    /** Whether a person can be removed. */
    boolean mayRemove(PersonRow row) {
        return !locked && !row.answered().get();
    }

    /** Removes a line; what was kept of it can be brought back. */
    void remove(PersonRow row) {
        int index = rows.indexOf(row);
        if (index < 0 || !mayRemove(row)) {
            return;
        }
        rows.remove(index);
        if (!row.isNew()) {
            offerUndo(
                    messages.get("prepare.removed", row.name().value()),
                    () -> rows.add(Math.min(index, rows.size()), row));
        }
        keepNow();
    }

    /** Moves a line up (-1) or down (1), if there is room. */
    void move(PersonRow row, int by) {
        int from = rows.indexOf(row);
        int to = from + by;
        if (!locked && from >= 0 && to >= 0 && to < rows.size()) {
            PersonRow other = rows.get(to);
            var order = new ArrayList<>(rows);
            order.set(from, other);
            order.set(to, row);
            rows.setAll(order);
            keepNow();
        }
    }

    /** What pasted lines would give. */
    PastedPeople read(String text) {
        return PastedPeople.read(
                text, rows.stream().flatMap(row -> row.person().stream()).toList());
    }

    /** Adds the people of pasted lines. */
    void add(List<Person> people) {
        if (locked || solo || people.isEmpty()) {
            return;
        }
        rows.stream().filter(PersonRow::blank).forEach(blank -> used.remove(blank.id()));
        rows.removeIf(PersonRow::blank);
        List<PersonRow> added = people.stream().map(this::written).toList();
        rows.addAll(added);
        offerUndo(
                messages.get("prepare.added", added.size()),
                () -> rows.removeIf(row -> added.contains(row) && mayRemove(row)));
        keepNow();
    }

    private PersonRow written(Person person) {
        PersonRow row = row(unusedId());
        row.name().tell(person.name());
        row.role().tell(person.role());
        row.group().tell(person.group());
        return row;
    }

    private void offerUndo(String text, Runnable back) {
        undo =
                () -> {
                    undo = () -> {};
                    back.run();
                    keepNow();
                };
        toasts.show(text, this::undo);
    }

    /** Takes the last removal or paste back. */
    void undo() {
        undo.run();
    }

    /** How many people are asked. */
    int count() {
        return (int) rows.stream().map(PersonRow::person).filter(Optional::isPresent).count();
    }
}
