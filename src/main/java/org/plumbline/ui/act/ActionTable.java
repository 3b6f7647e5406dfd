package org.plumbline.ui.act;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.plumbline.i18n.Messages;
import org.plumbline.model.Action;
import org.plumbline.model.ActionId;
import org.plumbline.ui.control.Buttons;
import org.plumbline.ui.control.QuarterPie;
import org.plumbline.workflow.ActionPlan;
import org.plumbline.workflow.Missing;
import org.plumbline.workflow.PlannedAction;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The actions as a table, for many of them. */
final class ActionTable extends VBox {

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final double PIE = 18;

    private final ActViewModel model;
    private final Messages messages;
    private final Consumer<ActionId> open;

    ActionTable(ActViewModel model, Consumer<ActionId> open) {
        this.model = model;
        this.messages = model.messages();
        this.open = open;
        setId("table");
        getStyleClass().addAll("card", "flush");
        setMinWidth(0);
        setMaxHeight(USE_PREF_SIZE);
    }

    /** A row of the table. */
    private static final class Row extends GridPane {
        private final ActionId action;

        Row(ActionId action) {
            this.action = action;
            columns(this);
            getStyleClass().add("action-row");
            setId("row-" + action);
            setFocusTraversable(true);
            setAccessibleRole(AccessibleRole.TABLE_ROW);
        }
    }

    private static void columns(GridPane pane) {
        pane.setHgap(12);
        double[] least = {PIE, 120, 88, 90, 60, 76};
        double[] share = {0, 46, 14, 18, 9, 6};
        for (int i = 0; i < least.length; i++) {
            var column = new ColumnConstraints();
            column.setMinWidth(least[i]);
            column.setPrefWidth(least[i] + share[i] * 4);
            column.setHgrow(i == 0 ? Priority.NEVER : Priority.SOMETIMES);
            pane.getColumnConstraints().add(column);
        }
    }

    /** Shows a plan; the row that had the focus has it again. */
    void show(ActionPlan plan, Filter filter) {
        Optional<ActionId> focused =
                rows().stream().filter(Node::isFocused).map(row -> row.action).findFirst();
        var words = new ActionWords(messages, plan);
        var mark = new ItemMark(messages, plan);
        getChildren().setAll(heads());
        plan.actions().stream()
                .filter(filter::shows)
                .map(planned -> row(words, mark, planned))
                .forEach(getChildren()::add);
        mark(model.selection().get());
        focused.ifPresent(this::focus);
    }

    private List<Row> rows() {
        return getChildren().stream().filter(Row.class::isInstance).map(Row.class::cast).toList();
    }

    /** Gives the focus to an action, if it is shown. */
    void focus(ActionId action) {
        rows().stream()
                .filter(row -> row.action.equals(action))
                .findFirst()
                .ifPresent(Node::requestFocus);
    }

    /** Gives the focus to the first action. */
    void focusFirst() {
        rows().stream().findFirst().ifPresent(Node::requestFocus);
    }

    /** Marks the selected action. */
    void mark(Optional<ActionId> selected) {
        rows().forEach(
                        row ->
                                row.pseudoClassStateChanged(
                                        SELECTED, selected.equals(Optional.of(row.action))));
    }

    private GridPane heads() {
        var heads = new GridPane();
        columns(heads);
        heads.getStyleClass().add("action-heads");
        heads.addRow(
                0,
                new Label(),
                head("act.head.action"),
                head("act.head.item"),
                head("act.head.owner"),
                head("act.head.due"),
                head("act.head.status"));
        return heads;
    }

    private Label head(String key) {
        return Words.line(messages.get(key), "small-strong", "muted");
    }

    private Row row(ActionWords words, ItemMark mark, PlannedAction planned) {
        Action action = planned.action();
        var row = new Row(action.id());
        row.setAlignment(Pos.CENTER_LEFT);
        row.setAccessibleText(words.spoken(planned));
        String letter = ActionWords.letter(messages, action.status());
        row.addRow(
                0,
                new QuarterPie(action.status().ordinal() + 1, PIE, letter),
                what(words, planned),
                mark.narrow(planned),
                owner(words, action),
                due(words, planned),
                status(words, planned, letter));
        row.focusedProperty().subscribe(focused -> selectIf(focused, action.id()));
        row.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> clicked(event, row));
        row.addEventHandler(KeyEvent.KEY_PRESSED, event -> pressed(event, row));
        return row;
    }

    private VBox what(ActionWords words, PlannedAction planned) {
        String measure = words.measure(planned.action());
        Label below =
                measure.isBlank() && planned.missing().contains(Missing.MEASURE)
                        ? Words.line(
                                messages.get("act.measure.missing"), "small-strong", "accent-text")
                        : Words.line(measure, "small", "muted");
        var what = new VBox(Words.line(planned.action().what(), "row-what"), below);
        what.setAlignment(Pos.CENTER_LEFT);
        what.setMinWidth(0);
        return what;
    }

    private Node owner(ActionWords words, Action action) {
        return words.owner(action)
                .<Node>map(Words::line)
                .orElseGet(() -> link(action, Missing.OWNER, "act.choose"));
    }

    private Node due(ActionWords words, PlannedAction planned) {
        Action action = planned.action();
        String[] style =
                planned.daysLate() > 0 ? new String[] {"strong", "caution-text"} : new String[0];
        return action.due()
                .<Node>map(day -> Words.line(words.shortDay(day), style))
                .orElseGet(() -> link(action, Missing.DUE, "act.set"));
    }

    private Node status(ActionWords words, PlannedAction planned, String letter) {
        String word = words.outcome(planned.action()).map(words::outcomeWord).orElse(letter);
        String late = words.late(planned);
        return late.isBlank()
                ? Words.line(word)
                : new VBox(Words.line(word), Words.line(late, "small", "caution-text"));
    }

    private Node link(Action action, Missing missing, String key) {
        var button =
                Buttons.text(ActionWords.key(missing) + "-of-" + action.id(), messages.get(key));
        button.getStyleClass().addAll("small", "card-link");
        button.setAccessibleText(button.getText() + ": " + action.what());
        button.setOnAction(_ -> model.fill(action.id(), missing));
        return button;
    }

    private void selectIf(boolean focused, ActionId action) {
        if (focused) {
            model.select(action);
        }
    }

    private static void clicked(MouseEvent event, Row row) {
        row.requestFocus();
        event.consume();
    }

    private void pressed(KeyEvent event, Row row) {
        if (!row.equals(event.getTarget())) {
            return;
        }
        boolean acted =
                event.isShortcutDown()
                        ? moved(event.getCode(), row.action)
                        : went(event.getCode(), row);
        if (acted) {
            event.consume();
        }
    }

    private boolean moved(KeyCode key, ActionId action) {
        switch (key) {
            case RIGHT -> model.step(action, 1);
            case LEFT -> model.step(action, -1);
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean went(KeyCode key, Row row) {
        int place = rows().indexOf(row);
        switch (key) {
            case ENTER, SPACE -> open.accept(row.action);
            case DELETE, BACK_SPACE -> model.askDelete(row.action);
            case UP -> rows().get(Math.max(0, place - 1)).requestFocus();
            case DOWN -> rows().get(Math.min(rows().size() - 1, place + 1)).requestFocus();
            default -> {
                return false;
            }
        }
        return true;
    }
}
