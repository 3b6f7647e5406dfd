package org.plumbline.ui.discuss;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

import org.plumbline.ui.support.Shortcuts;

/** The keys of a workshop (design 7), on the laptop and in the window the room looks at. */
final class DiscussKeys {

    private static final int HIGHEST_KEY = 9;

    private final DiscussWords words;
    private final DiscussViewModel model;
    private final Projector projector;
    private final AgendaPage agenda;
    private final EntryPage entry;
    private final Shortcuts keys = new Shortcuts();

    DiscussKeys(
            DiscussWords words,
            DiscussViewModel model,
            Projector projector,
            AgendaPage agenda,
            EntryPage entry) {
        this.words = words;
        this.model = model;
        this.projector = projector;
        this.agenda = agenda;
        this.entry = entry;
        way();
        talk();
        levels();
        clock();
    }

    Shortcuts shortcuts() {
        return keys;
    }

    private void way() {
        key(KeyCode.F5, "open", this::open);
        key(KeyCode.RIGHT, "next", this::next);
        quiet(KeyCode.PAGE_DOWN, this::next);
        key(KeyCode.LEFT, "back", this::back);
        quiet(KeyCode.PAGE_UP, this::back);
        key(KeyCode.ESCAPE, "agenda", this::toAgenda);
        key(KeyCode.B, "blank", this::blank);
    }

    private void talk() {
        key(KeyCode.SPACE, "reveal", () -> atEntry(entry.votes()::reveal));
        key(KeyCode.V, "votes", () -> atEntry(() -> inConsole(entry.votes()::enterVotes)));
        key(KeyCode.R, "again", () -> atEntry(model.pieces().talk()::voteAgain));
        key(KeyCode.E, "evidence", () -> atEntry(() -> inConsole(entry.notes()::focusEvidence)));
        key(KeyCode.A, "action", this::add);
    }

    private void levels() {
        for (int level = 0; level <= HIGHEST_KEY; level++) {
            int chosen = level;
            Runnable choose = () -> atEntry(() -> choose(chosen));
            KeyCode digit = KeyCode.valueOf("DIGIT" + level);
            if (level == 0) {
                key(digit, "level", choose);
            } else {
                quiet(digit, choose);
            }
            quiet(KeyCode.valueOf("NUMPAD" + level), choose);
        }
    }

    private void choose(int level) {
        boolean onScale =
                model.room()
                        .flatMap(room -> room.item().flatMap(room::place))
                        .filter(place -> place.levels().contains(level))
                        .isPresent();
        if (onScale) {
            entry.agree().choose(level);
        }
    }

    private void clock() {
        key(KeyCode.T, "timer", () -> atEntry(model.pieces().talk()::startOrPause));
        key(KeyCode.PLUS, "more", this::more);
        quiet(KeyCode.ADD, this::more);
        quiet(KeyCode.EQUALS, this::more);
        keys.add(new KeyCodeCombination(KeyCode.EQUALS, KeyCombination.SHIFT_DOWN), "", this::more);
        key(KeyCode.MINUS, "less", this::less);
        quiet(KeyCode.SUBTRACT, this::less);
    }

    private void more() {
        atEntry(() -> model.pieces().talk().more(TalkViewModel.HALF_A_MINUTE));
    }

    private void less() {
        atEntry(() -> model.pieces().talk().more(TalkViewModel.HALF_A_MINUTE.negated()));
    }

    private void key(KeyCode code, String what, Runnable action) {
        keys.key(code, words.get("discuss.key." + what), action);
    }

    /** A second key for something, which the overview of keys leaves out. */
    private void quiet(KeyCode code, Runnable action) {
        keys.key(code, "", action);
    }

    private boolean atEntry() {
        return model.page().get() == DiscussViewModel.Page.ENTRY && model.room().isPresent();
    }

    private void atEntry(Runnable action) {
        if (atEntry()) {
            action.run();
        }
    }

    private void open() {
        if (model.room().isPresent()) {
            projector.open();
        }
    }

    private void next() {
        if (model.room().isPresent()) {
            model.next();
        }
    }

    private void back() {
        atEntry(model::back);
    }

    private void blank() {
        if (model.room().isPresent()) {
            model.blank();
        }
    }

    /** On one display the room's window lies over this one: it goes away first. */
    private void toAgenda() {
        if (projector.coversConsole()) {
            projector.close();
        } else {
            atEntry(model::agenda);
        }
    }

    /** What needs the console is done where it can be seen. */
    private void inConsole(Runnable action) {
        if (projector.coversConsole()) {
            projector.close();
        }
        action.run();
    }

    private void add() {
        if (atEntry()) {
            inConsole(entry.notes()::focusAction);
        } else if (model.room().isPresent()) {
            agenda.addItem();
        }
    }
}
