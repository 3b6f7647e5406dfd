package org.plumbline.ui.discuss;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.plumbline.model.Participant;
import org.plumbline.model.Workshop.RoomOptions;
import org.plumbline.ui.control.Buttons;
import org.plumbline.ui.control.Card;
import org.plumbline.ui.control.Labels;
import org.plumbline.ui.support.Choice;
import org.plumbline.ui.support.Dialogs;
import org.plumbline.ui.support.Form;
import org.plumbline.workshop.Room;

import java.util.List;
import java.util.Set;

/** Who is in the room, and how it works: what is shown by itself, how many seats have keys. */
final class RoomCard {

    private static final int MOST_SEATS = KeypadViewModel.KEYS.length();

    private final DiscussWords words;
    private final DiscussViewModel model;
    private final Dialogs dialogs;
    private final VBox people = new VBox(6);
    private final VBox options = new VBox(10);
    private final VBox cards;
    private final Redrawn<Who> who = new Redrawn<>(this::drawPeople);
    private final Redrawn<RoomOptions> how = new Redrawn<>(this::drawOptions);

    private record Who(List<Participant> people, Set<?> away) {}

    RoomCard(DiscussWords words, DiscussViewModel model, Dialogs dialogs) {
        this.words = words;
        this.model = model;
        this.dialogs = dialogs;
        Button join = Buttons.small("join", words.get("discuss.join"), Feather.USER_PLUS);
        join.setOnAction(_ -> askWho());
        cards =
                new VBox(
                        16,
                        Card.titled(words.get("discuss.people"), people).withRight(join),
                        Card.titled(words.get("discuss.options"), options));
    }

    Node cards() {
        return cards;
    }

    /** Shows who is there and how the room works. */
    void tell(Room room) {
        who.tell(new Who(room.outline().participants(), room.workshop().away()));
        how.tell(room.workshop().options());
    }

    private void drawPeople(Who now) {
        people.getChildren().clear();
        for (int i = 0; i < now.people().size(); i++) {
            Participant person = now.people().get(i);
            var there = new CheckBox(named(person));
            there.setId("there-" + (i + 1));
            there.setSelected(!now.away().contains(person.id()));
            there.setWrapText(true);
            there.setOnAction(_ -> model.pieces().agenda().there(person.id(), there.isSelected()));
            people.getChildren().add(there);
        }
        people.getChildren()
                .add(Labels.wrapped(words.get("discuss.people.note"), "small", "muted"));
    }

    private static String named(Participant person) {
        return person.role().isBlank() ? person.name() : person.name() + ", " + person.role();
    }

    private void drawOptions(RoomOptions now) {
        options.getChildren()
                .setAll(
                        option(
                                "revealWhenAllIn",
                                now.revealWhenAllIn(),
                                (o, on) ->
                                        new RoomOptions(
                                                on, o.mirrorsTyping(), o.blank(), o.seats())),
                        option(
                                "mirrorsTyping",
                                now.mirrorsTyping(),
                                (o, on) ->
                                        new RoomOptions(
                                                o.revealWhenAllIn(), on, o.blank(), o.seats())),
                        seats(now));
    }

    private interface Switched {
        RoomOptions with(RoomOptions options, boolean on);
    }

    private CheckBox option(String name, boolean on, Switched switched) {
        var box = new CheckBox(words.get("discuss.option." + name));
        box.setId(name);
        box.setWrapText(true);
        box.setSelected(on);
        box.setOnAction(_ -> model.options(o -> switched.with(o, box.isSelected())));
        return box;
    }

    private HBox seats(RoomOptions now) {
        var count =
                new Counter(
                        "seats",
                        words.get("discuss.option.seats"),
                        now.seats(),
                        MOST_SEATS,
                        seats ->
                                model.options(
                                        o ->
                                                new RoomOptions(
                                                        o.revealWhenAllIn(),
                                                        o.mirrorsTyping(),
                                                        o.blank(),
                                                        seats)));
        Label label = Labels.wrapped(words.get("discuss.option.seats"));
        HBox.setHgrow(label, javafx.scene.layout.Priority.ALWAYS);
        label.setMaxWidth(Double.MAX_VALUE);
        var line = new HBox(8, label, count);
        line.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        return line;
    }

    private void askWho() {
        var name = new TextField();
        name.setId("joinName");
        name.setPromptText(words.get("discuss.join.name"));
        name.setAccessibleText(words.get("discuss.join.name"));
        var role = new TextField();
        role.setId("joinRole");
        role.setPromptText(words.get("discuss.join.role"));
        role.setAccessibleText(words.get("discuss.join.role"));
        Dialogs.OpenForm form =
                dialogs.open(
                        new Form(
                                "joinRoom",
                                words.get("discuss.join.heading"),
                                new VBox(
                                        12,
                                        Labels.wrapped(words.get("discuss.join.text"), "muted"),
                                        name,
                                        role),
                                Form.Width.NORMAL,
                                List.of(
                                        Choice.cancel(words.get("discuss.join.cancel")),
                                        Choice.main(
                                                "joinNow",
                                                words.get("discuss.join.go"),
                                                () -> join(name, role)))));
        form.allowMain(false);
        name.textProperty().subscribe(text -> form.allowMain(!text.isBlank()));
    }

    private void join(TextField name, TextField role) {
        if (!name.getText().isBlank()) {
            model.pieces().agenda().join(name.getText(), role.getText());
        }
    }
}
