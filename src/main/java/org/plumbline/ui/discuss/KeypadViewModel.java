package org.plumbline.ui.discuss;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.plumbline.model.Answer;
import org.plumbline.model.Scale;
import org.plumbline.model.Talk;
import org.plumbline.model.Voter;
import org.plumbline.model.VotingWay;
import org.plumbline.workshop.Room;
import org.plumbline.workshop.VotesIn;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * Votes by a row of keys: a seat presses its own key, then a level, D or N. Which key was pressed
 * for the vote is never shown and kept nowhere here.
 */
final class KeypadViewModel {

    /** The keys of the seats, the first seat first; none of them is a key for an answer. */
    static final String KEYS = "QWERTYUIOPAS";

    private final RoomDesk desk;
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<OptionalInt> choosing =
            new ReadOnlyObjectWrapper<>(OptionalInt.empty());
    private final ReadOnlyObjectWrapper<OptionalInt> voted =
            new ReadOnlyObjectWrapper<>(OptionalInt.empty());

    KeypadViewModel(RoomDesk desk) {
        this.desk = desk;
    }

    /** Whether keys are votes now, and nothing else. */
    ReadOnlyBooleanProperty open() {
        return open.getReadOnlyProperty();
    }

    /** The seat whose key was pressed and whose vote is awaited. */
    ReadOnlyObjectProperty<OptionalInt> choosing() {
        return choosing.getReadOnlyProperty();
    }

    /** The seat that voted last. */
    ReadOnlyObjectProperty<OptionalInt> voted() {
        return voted.getReadOnlyProperty();
    }

    /** How many seats have a key. */
    int seats() {
        int of = desk.room().flatMap(Room::votes).map(VotesIn::of).orElse(0);
        return Math.min(of, KEYS.length());
    }

    /** Takes votes by key from now on. */
    void begin() {
        if (desk.room().filter(KeypadViewModel::byKey).isPresent()) {
            open.set(true);
            choosing.set(OptionalInt.empty());
            voted.set(OptionalInt.empty());
        }
    }

    /** Keys are no votes any more. */
    void end() {
        open.set(false);
        choosing.set(OptionalInt.empty());
        voted.set(OptionalInt.empty());
    }

    /** Ends once the room takes no votes by key. */
    void tell(Room room) {
        boolean complete = room.votes().filter(VotesIn::complete).isPresent();
        if (open.get() && (!byKey(room) || complete)) {
            end();
        }
    }

    private static boolean byKey(Room room) {
        return room.talk()
                .filter(talk -> talk.stage() == Talk.Stage.VOTING)
                .filter(talk -> talk.way() == VotingWay.KEYPAD)
                .isPresent();
    }

    /** A key was pressed: the letter or digit on it, in capitals. */
    void press(String key) {
        int seat = key.length() == 1 ? KEYS.indexOf(key) + 1 : 0;
        if (!open.get()) {
            return;
        }
        if (seat > 0 && seat <= seats()) {
            choosing.set(OptionalInt.of(seat));
        } else if (choosing.get().isPresent()) {
            answer(key).ifPresent(answer -> cast(choosing.get().getAsInt(), answer));
        }
    }

    private Optional<Answer> answer(String key) {
        return switch (key) {
            case "D" -> Optional.of(new Answer.DontKnow());
            case "N" -> Optional.of(new Answer.NotApplicable(""));
            default -> level(key);
        };
    }

    private Optional<Answer> level(String key) {
        return key.matches("[0-9]")
                ? scale().filter(scale -> scale.contains(Integer.parseInt(key)))
                        .map(_ -> new Answer.Rated(Integer.parseInt(key)))
                : Optional.empty();
    }

    private Optional<Scale> scale() {
        return desk.room()
                .flatMap(room -> room.item().flatMap(room.outline()::questionnaireOf))
                .map(questionnaire -> questionnaire.scale());
    }

    private void cast(int seat, Answer answer) {
        choosing.set(OptionalInt.empty());
        desk.step(
                discussing -> discussing.cast(new Voter.Seat(seat), answer),
                _ -> voted.set(OptionalInt.of(seat)));
    }
}
