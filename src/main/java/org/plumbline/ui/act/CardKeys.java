package org.plumbline.ui.act;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.plumbline.model.ActionId;
import org.plumbline.model.ActionStatus;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The keys that act on a card of the board: go to another, move this one, open, delete. */
final class CardKeys {

    private final ActViewModel model;
    private final Consumer<ActionId> open;
    private final Map<ActionStatus, List<ActionCard>> cards;

    /**
     * @param cards the cards shown in each column, as they are at any time
     */
    CardKeys(
            ActViewModel model,
            Consumer<ActionId> open,
            Map<ActionStatus, List<ActionCard>> cards) {
        this.model = model;
        this.open = open;
        this.cards = cards;
    }

    /** Acts on a key pressed on a card. */
    void pressed(KeyEvent event, ActionCard card) {
        if (!card.equals(event.getTarget())) {
            return;
        }
        boolean acted =
                event.isShortcutDown()
                        ? moved(event.getCode(), card.actionId())
                        : went(event.getCode(), card);
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

    private boolean went(KeyCode key, ActionCard card) {
        switch (key) {
            case ENTER, SPACE -> open.accept(card.actionId());
            case DELETE, BACK_SPACE -> model.askDelete(card.actionId());
            case UP -> beside(card, 0, -1);
            case DOWN -> beside(card, 0, 1);
            case LEFT -> beside(card, -1, 0);
            case RIGHT -> beside(card, 1, 0);
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Goes to a card beside another, over columns that are empty. */
    private void beside(ActionCard card, int columnsOn, int cardsOn) {
        int column = columnOf(card);
        int row = at(column).indexOf(card);
        int next = column + columnsOn;
        while (isColumn(next) && at(next).isEmpty()) {
            next += columnsOn;
        }
        if (isColumn(next)) {
            at(next).get(Math.clamp((long) row + cardsOn, 0, at(next).size() - 1)).requestFocus();
        }
    }

    private int columnOf(ActionCard card) {
        return cards.entrySet().stream()
                .filter(entry -> entry.getValue().contains(card))
                .map(entry -> entry.getKey().ordinal())
                .findFirst()
                .orElse(0);
    }

    private static boolean isColumn(int number) {
        return number >= 0 && number < ActionStatus.values().length;
    }

    private List<ActionCard> at(int column) {
        return cards.getOrDefault(ActionStatus.values()[column], List.of());
    }
}
