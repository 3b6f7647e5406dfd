package org.plumbline.ui.discuss;

import javafx.scene.Node;
import javafx.scene.control.Label;

import org.kordamp.ikonli.feather.Feather;
import org.plumbline.model.AgendaEntry;
import org.plumbline.model.AgendaEntry.Topic;
import org.plumbline.model.AgreedLevel;
import org.plumbline.ui.control.Icon;
import org.plumbline.ui.control.Labels;
import org.plumbline.ui.control.LevelChip;
import org.plumbline.ui.control.StatusChip;
import org.plumbline.workshop.Room;

import java.util.Optional;

/** How far an entry of the agenda has come: on screen, agreed on a level, left open, done. */
final class EntryOutcome {

    private final DiscussWords words;
    private final AgendaEntry entry;
    private final Room room;
    private final String id;

    EntryOutcome(DiscussWords words, AgendaEntry entry, Room room, String id) {
        this.words = words;
        this.entry = entry;
        this.room = room;
        this.id = id;
    }

    private boolean here() {
        return room.workshop().at().filter(entry.id()::equals).isPresent();
    }

    Node agreed(Topic.ItemTalk about) {
        Node shown = agreedOn(about);
        shown.setId(id);
        return shown;
    }

    private Node agreedOn(Topic.ItemTalk about) {
        Optional<AgreedLevel> agreed = room.outline().findings().agreedOn(about.item());
        if (here()
                && !about.talk().equals(org.plumbline.model.Talk.NOT_BEGUN)
                && agreed.isEmpty()) {
            return onScreen();
        }
        if (agreed.isPresent()) {
            return chip(agreed.get());
        }
        return room.outline()
                .findings()
                .openOn(about.item())
                .<Node>map(
                        open ->
                                new StatusChip(
                                        StatusChip.Kind.NEUTRAL,
                                        words.of("discuss.open", open.kind())))
                .orElseGet(() -> Labels.of(words.get("discuss.stillOpen"), "muted"));
    }

    private Label onScreen() {
        Label label = Labels.of(words.get("discuss.onScreen"), "small-strong", "accent-text");
        label.setGraphic(Icon.small(Feather.MONITOR));
        return label;
    }

    private Node chip(AgreedLevel agreed) {
        return room.place(agreed.item())
                .<Node>map(
                        place ->
                                new LevelChip(
                                        agreed.level(),
                                        place.questionnaire().scale().nameOf(agreed.level())))
                .orElseGet(Label::new);
    }

    Node done() {
        if (here()) {
            return onScreen();
        }
        return entry.done()
                ? Labels.of(words.get("discuss.done"), "small", "muted")
                : Labels.of("");
    }
}
