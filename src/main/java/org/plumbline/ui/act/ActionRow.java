package org.plumbline.ui.act;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.plumbline.i18n.Messages;
import org.plumbline.model.Action;
import org.plumbline.model.ActionId;
import org.plumbline.ui.control.Buttons;
import org.plumbline.ui.control.Labels;
import org.plumbline.ui.control.QuarterPie;
import org.plumbline.workflow.Missing;
import org.plumbline.workflow.PlannedAction;

/** An action in the table. */
final class ActionRow extends GridPane {

    private static final double PIE = 18;
    private static final double[] LEAST = {PIE, 120, 88, 90, 60, 84};
    private static final double[] SHARE = {0, 46, 14, 18, 9, 6};

    private final ActViewModel model;
    private final Messages messages;
    private final ActionWords words;
    private final PlannedAction planned;

    ActionRow(ActViewModel model, ActionWords words, ItemMark mark, PlannedAction planned) {
        this.model = model;
        this.messages = model.messages();
        this.words = words;
        this.planned = planned;
        columns(this);
        getStyleClass().add("action-row");
        setId("row-" + action());
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TABLE_ROW);
        setAlignment(Pos.CENTER_LEFT);
        setAccessibleText(words.spoken(planned));
        String letter = ActionWords.letter(messages, now().status());
        addRow(
                0,
                new QuarterPie(now().status().ordinal() + 1, PIE, letter),
                what(),
                mark.narrow(planned),
                owner(),
                due(),
                status(letter));
    }

    /** Gives a pane the columns of the table. */
    static void columns(GridPane pane) {
        pane.setHgap(12);
        for (int i = 0; i < LEAST.length; i++) {
            var column = new ColumnConstraints();
            column.setMinWidth(LEAST[i]);
            column.setPrefWidth(LEAST[i] + SHARE[i] * 4);
            column.setHgrow(i == 0 ? Priority.NEVER : Priority.SOMETIMES);
            pane.getColumnConstraints().add(column);
        }
    }

    /** Which action it is about. */
    ActionId action() {
        return now().id();
    }

    private Action now() {
        return planned.action();
    }

    private VBox what() {
        String measure = words.measure(now());
        Label below =
                measure.isBlank() && planned.missing().contains(Missing.MEASURE)
                        ? Labels.line(
                                messages.get("act.measure.missing"), "small-strong", "accent-text")
                        : Labels.line(measure, "small", "muted");
        var what = new VBox(Labels.line(now().what(), "row-what"), below);
        what.setAlignment(Pos.CENTER_LEFT);
        what.setMinWidth(0);
        return what;
    }

    private Node owner() {
        return words.owner(now())
                .<Node>map(Labels::line)
                .orElseGet(() -> link(Missing.OWNER, "act.choose"));
    }

    private Node due() {
        String[] style =
                planned.daysLate() > 0 ? new String[] {"strong", "caution-text"} : new String[0];
        return now().due()
                .<Node>map(day -> Labels.line(words.shortDay(day), style))
                .orElseGet(() -> link(Missing.DUE, "act.set"));
    }

    private Node status(String letter) {
        String word = words.outcome(now()).map(words::outcomeWord).orElse(letter);
        String late = words.late(planned);
        return late.isBlank()
                ? Labels.line(word)
                : new VBox(Labels.line(word), Labels.whole(late, "small", "caution-text"));
    }

    private Node link(Missing missing, String key) {
        var button = Buttons.text(ActionWords.key(missing) + "-of-" + action(), messages.get(key));
        button.getStyleClass().addAll("small", "card-link");
        button.setAccessibleText(button.getText() + ": " + now().what());
        button.setOnAction(_ -> model.fill(action(), missing));
        return button;
    }
}
