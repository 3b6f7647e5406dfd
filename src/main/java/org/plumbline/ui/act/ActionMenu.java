package org.plumbline.ui.act;

import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

import org.kordamp.ikonli.feather.Feather;
import org.plumbline.i18n.Messages;
import org.plumbline.model.ActionId;
import org.plumbline.model.ActionStatus;
import org.plumbline.ui.control.Icon;
import org.plumbline.workflow.PlannedAction;

import java.util.function.Consumer;

/**
 * What can be done with an action on a right click or by the menu key, on the board as in the
 * table.
 */
final class ActionMenu {

    private final ActViewModel model;
    private final Messages messages;
    private final Consumer<ActionId> open;

    /**
     * @param open goes to the detail of an action
     */
    ActionMenu(ActViewModel model, Consumer<ActionId> open) {
        this.model = model;
        this.messages = model.messages();
        this.open = open;
    }

    /** Lets a node that stands for an action offer the menu. */
    void offer(Node node, PlannedAction planned) {
        node.setOnContextMenuRequested(
                event -> {
                    node.requestFocus();
                    of(planned).show(node, event.getScreenX(), event.getScreenY());
                    event.consume();
                });
    }

    private ContextMenu of(PlannedAction planned) {
        ActionId action = planned.action().id();
        int place = planned.action().status().ordinal();
        var menu = new ContextMenu();
        menu.setId("actionMenu");
        menu.getItems()
                .add(item("menuOpen", "act.menu.open", Feather.EDIT_2, () -> open.accept(action)));
        if (place < ActionStatus.values().length - 1) {
            menu.getItems().add(forward(action, ActionStatus.values()[place + 1]));
        }
        if (place > 0) {
            menu.getItems().add(back(action, ActionStatus.values()[place - 1]));
        }
        menu.getItems()
                .addAll(
                        item(
                                "menuEarlier",
                                "act.menu.earlier",
                                Feather.ARROW_UP,
                                () -> model.place(action, -1)),
                        item(
                                "menuLater",
                                "act.menu.later",
                                Feather.ARROW_DOWN,
                                () -> model.place(action, 1)),
                        new SeparatorMenuItem(),
                        item(
                                "menuDelete",
                                "act.delete",
                                Feather.TRASH_2,
                                () -> model.askDelete(action)));
        return menu;
    }

    private MenuItem forward(ActionId action, ActionStatus letter) {
        return item(
                "menuForward",
                messages.get("act.move", ActionWords.letter(messages, letter)),
                Icon.small(Feather.ARROW_RIGHT),
                () -> model.move(action, letter));
    }

    private MenuItem back(ActionId action, ActionStatus letter) {
        return item(
                "menuBack",
                messages.get("act.back." + ActionWords.key(letter)),
                Icon.small(Feather.ARROW_LEFT),
                () -> model.move(action, letter));
    }

    private MenuItem item(String id, String key, Feather icon, Runnable action) {
        return item(id, messages.get(key), Icon.small(icon), action);
    }

    private static MenuItem item(String id, String text, Node icon, Runnable action) {
        var item = new MenuItem(text, icon);
        item.setId(id);
        item.setOnAction(_ -> action.run());
        return item;
    }
}
