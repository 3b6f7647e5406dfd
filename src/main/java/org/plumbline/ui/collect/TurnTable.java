package org.plumbline.ui.collect;

import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.plumbline.i18n.Messages;
import org.plumbline.model.Phase;
import org.plumbline.ui.control.Buttons;
import org.plumbline.ui.control.Initials;
import org.plumbline.ui.control.StatusChip;
import org.plumbline.workflow.TurnLine;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Everybody who is asked, and how far each is; never what was answered. */
final class TurnTable extends VBox {

    private static final double[] WIDTHS = {22, 14, 20, 16.5, 10, 17.5};

    private final Messages messages;
    private final CollectViewModel model;
    private final Function<Instant, String> when;

    TurnTable(Messages messages, CollectViewModel model, Function<Instant, String> when) {
        this.messages = messages;
        this.model = model;
        this.when = when;
        setId("turns");
    }

    /** Shows who is how far. */
    void tell(TurnProgress progress) {
        List<TurnLine> turns = progress.lines();
        getChildren().setAll(heads());
        for (int i = 0; i < turns.size(); i++) {
            getChildren().add(line(progress, turns.get(i), i + 1));
        }
    }

    private GridPane heads() {
        GridPane heads = columns("person-heads");
        heads.addRow(
                0,
                head("collect.column.name"),
                head("collect.column.role"),
                head("collect.column.answered"),
                head("collect.column.status"),
                head("collect.column.active"));
        return heads;
    }

    private static GridPane columns(String style) {
        var pane = new GridPane(8, 0);
        pane.getStyleClass().add(style);
        // Shares of the width, whatever stands in them: else the widest would push the page out.
        pane.setMinWidth(0);
        for (double percent : WIDTHS) {
            var column = new ColumnConstraints();
            column.setPercentWidth(percent);
            column.setHgrow(Priority.ALWAYS);
            pane.getColumnConstraints().add(column);
        }
        pane.getColumnConstraints().getLast().setHalignment(HPos.RIGHT);
        return pane;
    }

    private Label head(String key) {
        var label = new Label(messages.get(key));
        label.getStyleClass().addAll("small-strong", "muted");
        return label;
    }

    private GridPane line(TurnProgress progress, TurnLine turn, int number) {
        GridPane pane = columns("person-line");
        pane.getStyleClass().add("turn-line");
        pane.setId("turn-" + number);
        var role = new Label(turn.participant().role());
        var active = new Label(turn.lastActive().map(when).orElse(""));
        active.getStyleClass().addAll("small", "muted");
        active.setWrapText(true);
        pane.addRow(
                0,
                person(turn.participant().name()),
                role,
                answered(turn, number),
                chip(turn, number),
                active,
                action(progress, turn, number));
        return pane;
    }

    private static HBox person(String name) {
        var label = new Label(name);
        label.getStyleClass().add("strong");
        var person = new HBox(10, new Initials(name), label);
        person.setAlignment(Pos.CENTER_LEFT);
        return person;
    }

    private HBox answered(TurnLine turn, int number) {
        String words = messages.get("collect.answered", turn.answered(), turn.items());
        var bar = new ProgressBar(turn.items() == 0 ? 0 : (double) turn.answered() / turn.items());
        bar.setAccessibleText(words);
        bar.setMinWidth(48);
        bar.setPrefWidth(96);
        var label = new Label(words);
        label.setId("answered-" + number);
        label.setMinWidth(Region.USE_PREF_SIZE);
        var answered = new HBox(12, bar, label);
        answered.setAlignment(Pos.CENTER_LEFT);
        return answered;
    }

    private StatusChip chip(TurnLine turn, int number) {
        StatusChip chip =
                switch (turn.status()) {
                    case FINISHED -> chip(turn, StatusChip.Kind.GOOD, Feather.CHECK);
                    case STARTED -> chip(turn, StatusChip.Kind.ACCENT, Feather.EDIT_2);
                    case NOT_STARTED -> chip(turn, StatusChip.Kind.NEUTRAL, Feather.CIRCLE);
                    case LEFT_OUT -> chip(turn, StatusChip.Kind.NEUTRAL, Feather.MINUS_CIRCLE);
                };
        chip.setId("status-" + number);
        return chip;
    }

    private StatusChip chip(TurnLine turn, StatusChip.Kind kind, Feather icon) {
        String key = "collect.status." + turn.status().name().toLowerCase(Locale.ROOT);
        return new StatusChip(kind, messages.get(key), icon);
    }

    private Node action(TurnProgress progress, TurnLine turn, int number) {
        if (progress.phase() != Phase.COLLECTING || TurnProgress.hasFinished(turn)) {
            var locked = new Label(messages.get("collect.locked"));
            locked.getStyleClass().addAll("small", "muted");
            return locked;
        }
        var actions = new HBox(4);
        actions.setAlignment(Pos.CENTER_RIGHT);
        if (turn.codeChosen()) {
            actions.getChildren().add(startOver(turn, number));
        }
        actions.getChildren().add(start(turn, number));
        return actions;
    }

    private Button start(TurnLine turn, int number) {
        boolean begun = turn.status() == TurnLine.Status.STARTED || turn.answered() > 0;
        Button start =
                Buttons.small(
                        "start-" + number,
                        messages.get(begun ? "collect.resume" : "collect.start"),
                        Feather.PLAY);
        start.setAccessibleText(start.getText() + ": " + turn.participant().name());
        start.setOnAction(_ -> model.startTurn(turn));
        return start;
    }

    private Button startOver(TurnLine turn, int number) {
        Button button =
                Buttons.icon(
                        "startOver-" + number,
                        messages.get("collect.startOver", turn.participant().name()),
                        Feather.ROTATE_CCW);
        button.getStyleClass().add("small");
        button.setOnAction(_ -> model.startOver(turn));
        return button;
    }
}
