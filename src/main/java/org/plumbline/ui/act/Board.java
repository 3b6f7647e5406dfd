package org.plumbline.ui.act;

import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import org.plumbline.i18n.Messages;
import org.plumbline.model.ActionId;
import org.plumbline.model.ActionStatus;
import org.plumbline.workflow.ActionPlan;
import org.plumbline.workflow.PlannedAction;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The board: a column for each letter. Where there is not room for all four it scrolls sideways,
 * two and a half columns in view.
 */
final class Board extends ScrollPane {

    private static final double GAP = 16;
    private static final double LEAST = 226;
    private static final double IN_VIEW = 2.5;

    /** Room for the bar by which it scrolls sideways, and for the ring of what has the focus. */
    private static final double BAR = 12;

    private final ActViewModel model;
    private final Messages messages;
    private final Consumer<ActionId> open;
    private final Runnable add;
    private final HBox columns = new HBox(GAP);
    private final Map<ActionStatus, List<ActionCard>> cards = new EnumMap<>(ActionStatus.class);
    private final CardKeys keys;
    private final ActionMenu menu;

    Board(ActViewModel model, Consumer<ActionId> open, Runnable add) {
        this.model = model;
        this.messages = model.messages();
        this.open = open;
        this.add = add;
        this.keys = new CardKeys(model, open, cards);
        this.menu = new ActionMenu(model, open);
        setId("board");
        setContent(columns);
        setVbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        setPrefWidth(LEAST);
        getStyleClass().add("plain");
        widthProperty().subscribe(this::share);
    }

    private static double columnWidth(double width) {
        int count = ActionStatus.values().length;
        double equal = (width - (count - 1) * GAP) / count;
        double wide = equal >= LEAST ? equal : (width - (IN_VIEW - 0.5) * GAP) / IN_VIEW;
        return Math.floor(Math.max(wide, 0));
    }

    private void share(Number width) {
        double column = columnWidth(width.doubleValue());
        for (Node node : columns.getChildren()) {
            ((Region) node).setMinWidth(column);
            ((Region) node).setMaxWidth(column);
        }
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    /** As high as the longest column, so that the page scrolls and not the board. */
    @Override
    protected double computePrefHeight(double width) {
        double column = columnWidth(width < 0 ? getWidth() : width);
        double highest =
                columns.getChildren().stream()
                        .mapToDouble(node -> node.prefHeight(column))
                        .max()
                        .orElse(0);
        return Math.ceil(highest) + BAR;
    }

    /** Shows a plan; the card that had the focus has it again. */
    void show(ActionPlan plan, Filter filter) {
        Optional<ActionId> focused = focusedCard().map(ActionCard::actionId);
        var words = new ActionWords(messages, plan);
        var mark = new ItemMark(messages, plan);
        List<Node> made = new ArrayList<>();
        for (ActionStatus letter : ActionStatus.values()) {
            List<ActionCard> column = new ArrayList<>();
            plan.at(letter).stream()
                    .filter(filter::shows)
                    .map(planned -> card(words, mark, planned))
                    .forEach(column::add);
            cards.put(letter, column);
            made.add(new BoardColumn(model, letter, column, add));
        }
        columns.getChildren().setAll(made);
        share(getWidth());
        focused.ifPresent(this::focus);
    }

    private Optional<ActionCard> focusedCard() {
        return cards.values().stream().flatMap(List::stream).filter(Node::isFocused).findFirst();
    }

    /** Gives the focus to an action, if it is shown. */
    void focus(ActionId action) {
        cards.values().stream()
                .flatMap(List::stream)
                .filter(card -> card.actionId().equals(action))
                .findFirst()
                .ifPresent(Node::requestFocus);
    }

    /** Gives the focus to the first action. */
    void focusFirst() {
        cards.values().stream().flatMap(List::stream).findFirst().ifPresent(Node::requestFocus);
    }

    private ActionCard card(ActionWords words, ItemMark mark, PlannedAction planned) {
        var card = new ActionCard(model, words, mark, planned);
        card.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> clicked(event, card));
        card.addEventHandler(KeyEvent.KEY_PRESSED, event -> keys.pressed(event, card));
        card.focusedProperty().subscribe(focused -> selectIf(focused, card));
        card.setOnDragDetected(event -> dragged(event, card));
        menu.offer(card, planned);
        return card;
    }

    private void selectIf(boolean focused, ActionCard card) {
        if (focused) {
            model.select(card.actionId());
            reveal(card.getParent().getBoundsInParent());
        }
    }

    /** Scrolls sideways until a column is in view. */
    private void reveal(Bounds column) {
        double view = getViewportBounds().getWidth();
        double hidden = columns.getWidth() - view;
        double left = getHvalue() * hidden;
        if (hidden <= 0) {
            return;
        }
        if (column.getMinX() < left) {
            setHvalue(column.getMinX() / hidden);
        } else if (column.getMaxX() > left + view) {
            setHvalue((column.getMaxX() - view) / hidden);
        }
    }

    private void clicked(MouseEvent event, ActionCard card) {
        if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
            card.requestFocus();
            event.consume();
            open.accept(card.actionId());
        }
    }

    private void dragged(MouseEvent event, ActionCard card) {
        var content = new ClipboardContent();
        content.putString(card.actionId().value());
        var dragboard = card.startDragAndDrop(TransferMode.MOVE);
        dragboard.setContent(content);
        dragboard.setDragView(card.picture());
        event.consume();
    }
}
