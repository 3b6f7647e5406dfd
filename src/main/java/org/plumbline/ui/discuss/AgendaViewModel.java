package org.plumbline.ui.discuss;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.plumbline.i18n.Messages;
import org.plumbline.model.AgendaEntry;
import org.plumbline.model.Item;
import org.plumbline.model.ItemId;
import org.plumbline.model.Participant;
import org.plumbline.model.ParticipantId;
import org.plumbline.model.Section;
import org.plumbline.model.Workshop;
import org.plumbline.ui.support.Navigator;
import org.plumbline.ui.support.Surroundings;
import org.plumbline.ui.support.Toasts;
import org.plumbline.workflow.AgendaEdits;
import org.plumbline.workflow.Discussing;
import org.plumbline.workflow.RoomPeople;
import org.plumbline.workshop.AgendaPlan;
import org.plumbline.workshop.Room;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** Changes to the agenda, and to who is in the room. */
final class AgendaViewModel {

    /** Minutes for an item or a break that the facilitator adds. */
    private static final int USUAL_MINUTES = 6;

    private static final int BREAK_MINUTES = 10;
    private static final int MOST_MINUTES = 240;

    private final RoomDesk desk;
    private final Messages messages;
    private final Toasts toasts;
    private final Navigator navigator;
    private final ObjectProperty<Optional<String>> chosen =
            new SimpleObjectProperty<>(Optional.empty());

    AgendaViewModel(RoomDesk desk, Surroundings around) {
        this.desk = desk;
        this.messages = around.messages();
        this.toasts = around.toasts();
        this.navigator = around.navigator();
    }

    /** The entry that keys act on, by its id. */
    ObjectProperty<Optional<String>> chosen() {
        return chosen;
    }

    private List<AgendaEntry> entries() {
        return desk.room().map(room -> room.workshop().agenda()).orElse(List.of());
    }

    private int placeOf(String entry) {
        List<AgendaEntry> entries = entries();
        return IntStream.range(0, entries.size())
                .filter(i -> entries.get(i).id().equals(entry))
                .findFirst()
                .orElse(-1);
    }

    /** Moves an entry up or down. */
    void move(String entry, int by) {
        int there = placeOf(entry) + by;
        if (there >= 0 && there < entries().size()) {
            moveTo(entry, there);
        }
    }

    /** Moves an entry to a place, from 0. */
    void moveTo(String entry, int place) {
        change(AgendaEdits.move(entry, place));
    }

    private void change(UnaryOperator<List<AgendaEntry>> edit) {
        desk.step(discussing -> discussing.agenda(edit), _ -> navigator.refresh());
    }

    /** Tells whether answers were given before the workshop, on which the plans depend. */
    void askWhetherAnswered(Consumer<Boolean> then) {
        desk.ask(Discussing::answered, then);
    }

    /** Makes another agenda in place of this one; that can be undone until an item begins. */
    void planAgain(AgendaPlan plan) {
        Optional<Workshop> before = desk.room().map(Room::workshop);
        desk.step(
                discussing -> discussing.planAgain(plan),
                _ -> {
                    chosen.set(entries().stream().map(AgendaEntry::id).findFirst());
                    navigator.refresh();
                    toasts.show(
                            messages.get("discuss.plan.again.done"),
                            () -> before.ifPresent(this::takeBack));
                });
    }

    private void takeBack(Workshop before) {
        desk.step(
                discussing -> {
                    Room room = discussing.replaceAgenda(before.agenda());
                    return before.at().map(discussing::comeTo).orElse(room);
                },
                _ -> navigator.refresh());
    }

    /** Drops an entry; it can be taken back for a while. */
    void drop(String id) {
        int place = placeOf(id);
        if (place < 0) {
            return;
        }
        AgendaEntry entry = entries().get(place);
        boolean here =
                desk.room().flatMap(room -> room.workshop().at()).filter(id::equals).isPresent();
        desk.step(
                discussing -> discussing.agenda(AgendaEdits.drop(id)),
                _ -> {
                    navigator.refresh();
                    toasts.show(
                            messages.get("discuss.dropped"), () -> takeBack(entry, place, here));
                });
        chooseNear(place);
    }

    private void chooseNear(int place) {
        List<AgendaEntry> entries = entries();
        chosen.set(
                entries.isEmpty()
                        ? Optional.empty()
                        : Optional.of(entries.get(Math.min(place, entries.size() - 1)).id()));
    }

    private void takeBack(AgendaEntry entry, int place, boolean here) {
        desk.step(
                discussing -> {
                    Room room = discussing.agenda(agenda -> with(agenda, entry, place));
                    return here ? discussing.comeTo(entry.id()) : room;
                },
                _ -> navigator.refresh());
        chosen.set(Optional.of(entry.id()));
    }

    private static List<AgendaEntry> with(List<AgendaEntry> agenda, AgendaEntry entry, int place) {
        List<AgendaEntry> more = new ArrayList<>(agenda);
        if (agenda.stream().noneMatch(one -> one.id().equals(entry.id()))) {
            more.add(Math.min(place, more.size()), entry);
        }
        return more;
    }

    /** Plans other minutes, if the text is a number of minutes from 1 to 240. */
    boolean minutes(String entry, String text) {
        Optional<Integer> minutes = minutes(text);
        minutes.ifPresent(number -> change(AgendaEdits.minutes(entry, number)));
        if (minutes.isEmpty()) {
            desk.say(messages.get("discuss.minutes.problem"));
        }
        return minutes.isPresent();
    }

    private static Optional<Integer> minutes(String text) {
        String digits = text.strip();
        if (!digits.matches("[0-9]{1,3}")) {
            return Optional.empty();
        }
        int number = Integer.parseInt(digits);
        return number >= 1 && number <= MOST_MINUTES ? Optional.of(number) : Optional.empty();
    }

    /** An item that is asked and may be put on the agenda. */
    record Addable(ItemId item, String title, String section) {

        boolean fits(String search, Locale locale) {
            return (item.value() + " " + title + " " + section)
                    .toLowerCase(locale)
                    .contains(search.strip().toLowerCase(locale));
        }
    }

    /** The items that are asked and not on the agenda, those that fit a search. */
    List<Addable> addable(String search) {
        return desk.room().stream()
                .flatMap(AgendaViewModel::addable)
                .filter(item -> item.fits(search, messages.locale()))
                .toList();
    }

    private static java.util.stream.Stream<Addable> addable(Room room) {
        List<ItemId> there = room.items();
        return room.outline().asked().stream()
                .flatMap(questionnaire -> questionnaire.sections().stream())
                .flatMap(section -> section.items().stream().map(item -> addable(section, item)))
                .filter(item -> !there.contains(item.item()));
    }

    private static Addable addable(Section section, Item item) {
        return new Addable(item.id(), item.title(), section.shortTitle());
    }

    /** Puts an item on the agenda. */
    void add(ItemId item) {
        change(AgendaEdits.add(item, USUAL_MINUTES));
    }

    /** Puts a break after an entry. */
    void addBreak(String entry) {
        change(AgendaEdits.breakAfter(entry, BREAK_MINUTES));
    }

    /** Takes the three lowest items, for a team that agrees on nearly everything. */
    void takeLowest() {
        desk.step(discussing -> discussing.addLowest(3), _ -> navigator.refresh());
    }

    /** Somebody is in the room, or is not. */
    void there(ParticipantId person, boolean there) {
        desk.step(
                discussing ->
                        discussing.people(
                                there ? RoomPeople.there(person) : RoomPeople.away(person)));
    }

    /** Somebody joins who was not asked before; the name is not blank. */
    void join(String name, String role) {
        desk.room()
                .map(AgendaViewModel::freeId)
                .map(id -> new Participant(id, name.strip(), role.strip(), "", false))
                .ifPresent(
                        person ->
                                desk.step(
                                        discussing -> discussing.people(RoomPeople.join(person)),
                                        _ -> navigator.refresh()));
    }

    private static ParticipantId freeId(Room room) {
        return IntStream.iterate(room.outline().participants().size() + 1, n -> n + 1)
                .mapToObj(n -> new ParticipantId("p" + n))
                .filter(id -> room.outline().participant(id).isEmpty())
                .findFirst()
                .orElseThrow();
    }
}
