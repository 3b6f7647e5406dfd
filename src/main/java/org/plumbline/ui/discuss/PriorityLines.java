package org.plumbline.ui.discuss;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.plumbline.model.SectionId;
import org.plumbline.scoring.PriorityResult;
import org.plumbline.ui.control.Buttons;
import org.plumbline.ui.control.Labels;
import org.plumbline.ui.control.StatusChip;
import org.plumbline.ui.support.Choice;
import org.plumbline.ui.support.Dialogs;
import org.plumbline.ui.support.Form;
import org.plumbline.workshop.Room;

import java.util.List;

/** The sections to act on first, each with the way to an action (method 6.2). */
final class PriorityLines {

    private final DiscussWords words;
    private final DiscussViewModel model;
    private final Dialogs dialogs;

    PriorityLines(DiscussWords words, DiscussViewModel model, Dialogs dialogs) {
        this.words = words;
        this.model = model;
        this.dialogs = dialogs;
    }

    /** The line of one section. */
    Node of(PriorityResult one, Room room) {
        Label name = Labels.wrapped(words.section(one.section(), room), "strong");
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        var chips = new FlowPane(6, 4);
        one.quadrant()
                .ifPresent(
                        quadrant ->
                                chips.getChildren()
                                        .add(
                                                new StatusChip(
                                                        StatusChip.Kind.ACCENT,
                                                        words.of("discuss.quadrant", quadrant))));
        if (one.quickWin()) {
            chips.getChildren()
                    .add(new StatusChip(StatusChip.Kind.GOOD, words.get("discuss.quickWin")));
        }
        if (one.talkFirst()) {
            chips.getChildren()
                    .add(new StatusChip(StatusChip.Kind.NEUTRAL, words.get("discuss.talkFirst")));
        }
        if (one.bindingGate()) {
            chips.getChildren()
                    .add(new StatusChip(StatusChip.Kind.CAUTION, words.get("discuss.bindingGate")));
        }
        Button act =
                Buttons.small(
                        "act-on-" + one.section().value(),
                        words.get("discuss.first.act"),
                        Feather.PLUS);
        act.setOnAction(_ -> askAction(one.section(), room));
        String p = words.get("discuss.first.p", Math.round(one.priority()));
        var line = new HBox(12, Labels.whole(p, "strong"), name, act);
        line.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        return new VBox(4, line, chips);
    }

    private void askAction(SectionId section, Room room) {
        String suggested =
                room.section(section).map(one -> one.items().getFirst().action()).orElse("");
        var what = new TextField(suggested);
        what.setId("actionFor");
        what.setAccessibleText(words.get("discuss.action.what"));
        Dialogs.OpenForm form =
                dialogs.open(
                        new Form(
                                "actOn",
                                words.get(
                                        "discuss.first.act.heading", words.section(section, room)),
                                new VBox(
                                        12,
                                        what,
                                        Labels.wrapped(
                                                words.get("discuss.first.act.text"), "muted")),
                                Form.Width.WIDE,
                                List.of(
                                        Choice.cancel(words.get("discuss.first.act.cancel")),
                                        Choice.main(
                                                "actNow",
                                                words.get("discuss.action.capture"),
                                                () ->
                                                        model.pieces()
                                                                .weighing()
                                                                .act(section, what.getText())))));
        form.allowMain(!suggested.isBlank());
        what.textProperty().subscribe(text -> form.allowMain(!text.isBlank()));
    }
}
