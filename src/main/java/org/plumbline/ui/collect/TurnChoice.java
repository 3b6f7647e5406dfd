package org.plumbline.ui.collect;

import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;

import org.plumbline.i18n.Messages;
import org.plumbline.ui.support.Choice;
import org.plumbline.ui.support.Dialogs;
import org.plumbline.ui.support.Form;
import org.plumbline.workflow.TurnLine;

import java.util.List;

/** Asks who takes the laptop next. */
final class TurnChoice {

    private static final int WITHOUT_SCROLLING = 8;
    private static final double HEIGHT = 320;

    private final Messages messages;
    private final CollectViewModel model;
    private final Dialogs dialogs;

    TurnChoice(Messages messages, CollectViewModel model, Dialogs dialogs) {
        this.messages = messages;
        this.model = model;
        this.dialogs = dialogs;
    }

    /** Asks among those who have not finished; the first is suggested. */
    void ask(TurnProgress progress) {
        List<TurnLine> open = progress.unfinished();
        var group = new ToggleGroup();
        var people = new VBox(12);
        for (int i = 0; i < open.size(); i++) {
            people.getChildren().add(person(open.get(i), i + 1, group));
        }
        group.selectToggle(group.getToggles().getFirst());
        dialogs.open(
                new Form(
                        "chooseTurn",
                        messages.get("collect.turn.heading"),
                        open.size() > WITHOUT_SCROLLING ? scrolling(people) : people,
                        Form.Width.NORMAL,
                        List.of(
                                Choice.cancel(messages.get("collect.turn.cancel")),
                                Choice.main(
                                        "handOver",
                                        messages.get("collect.turn.go"),
                                        () -> start(open, group)))));
    }

    private RadioButton person(TurnLine line, int number, ToggleGroup group) {
        String role = line.participant().role().strip();
        var button =
                new RadioButton(
                        role.isEmpty()
                                ? line.participant().name()
                                : line.participant().name() + ", " + role);
        button.setId("turn-of-" + number);
        button.setToggleGroup(group);
        return button;
    }

    private static ScrollPane scrolling(VBox people) {
        var pane = new ScrollPane(people);
        pane.getStyleClass().add("plain");
        pane.setFitToWidth(true);
        pane.setFocusTraversable(false);
        pane.setPrefViewportHeight(HEIGHT);
        return pane;
    }

    private void start(List<TurnLine> open, ToggleGroup group) {
        int chosen = group.getToggles().indexOf(group.getSelectedToggle());
        model.startTurn(open.get(Math.max(0, chosen)));
    }
}
