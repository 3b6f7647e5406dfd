package org.plumbline.ui.act;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

import org.plumbline.i18n.Messages;
import org.plumbline.model.ActionId;
import org.plumbline.ui.control.Labels;
import org.plumbline.workflow.ActionPlan;
import org.plumbline.workflow.PlannedAction;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The actions as a table, for many of them. */
final class ActionTable extends VBox {

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final ActViewModel model;
    private final Messages messages;
    private final Consumer<ActionId> open;
    private final Consumer<ActionId> click;
    private final ActionMenu menu;

    /**
     * @param open goes to the detail of an action
     * @param click what a click does beside choosing the action
     */
    ActionTable(ActViewModel model, Consumer<ActionId> open, Consumer<ActionId> click) {
        this.model = model;
        this.messages = model.messages();
        this.open = open;
        this.click = click;
        this.menu = new ActionMenu(model, open);
        setId("table");
        getStyleClass().addAll("card", "flush");
        setMinWidth(0);
        setMaxHeight(USE_PREF_SIZE);
    }

    /** Shows a plan; the row that had the focus has it again. */
    void show(ActionPlan plan, Filter filter) {
        Optional<ActionId> focused =
                rows().stream().filter(Node::isFocused).map(row -> row.action()).findFirst();
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

    private List<ActionRow> rows() {
        return getChildren().stream()
                .filter(ActionRow.class::isInstance)
                .map(ActionRow.class::cast)
                .toList();
    }

    /** Gives the focus to an action, if it is shown. */
    void focus(ActionId action) {
        rows().stream()
                .filter(row -> row.action().equals(action))
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
                                        SELECTED, selected.equals(Optional.of(row.action()))));
    }

    private GridPane heads() {
        var heads = new GridPane();
        ActionRow.columns(heads);
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
        return Labels.line(messages.get(key), "small-strong", "muted");
    }

    private ActionRow row(ActionWords words, ItemMark mark, PlannedAction planned) {
        var row = new ActionRow(model, words, mark, planned);
        row.focusedProperty().subscribe(focused -> selectIf(focused, row));
        row.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> clicked(event, row));
        row.addEventHandler(KeyEvent.KEY_PRESSED, event -> pressed(event, row));
        menu.offer(row, planned);
        return row;
    }

    private void selectIf(boolean focused, ActionRow row) {
        if (focused) {
            model.select(row.action());
        }
    }

    private void clicked(MouseEvent event, ActionRow row) {
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        row.requestFocus();
        event.consume();
        click.accept(row.action());
    }

    private void pressed(KeyEvent event, ActionRow row) {
        if (!row.equals(event.getTarget())) {
            return;
        }
        boolean acted =
                event.isShortcutDown()
                        ? moved(event.getCode(), row.action())
                        : went(event.getCode(), row);
        if (acted) {
            event.consume();
        }
    }

    private boolean moved(KeyCode key, ActionId action) {
        switch (key) {
            case RIGHT -> model.step(action, 1);
            case LEFT -> model.step(action, -1);
            case UP -> model.place(action, -1);
            case DOWN -> model.place(action, 1);
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean went(KeyCode key, ActionRow row) {
        int place = rows().indexOf(row);
        switch (key) {
            case ENTER, SPACE -> open.accept(row.action());
            case DELETE, BACK_SPACE -> model.askDelete(row.action());
            case UP -> rows().get(Math.max(0, place - 1)).requestFocus();
            case DOWN -> rows().get(Math.min(rows().size() - 1, place + 1)).requestFocus();
            default -> {
                return false;
            }
        }
        return true;
    }
}
