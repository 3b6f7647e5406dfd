package org.plumbline.ui.support;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.stage.Window;

import java.util.List;

/** The ground of tests that use the menus of nodes. */
public abstract class MenuTest extends UiTest {

    /** What the menu of a node says. */
    protected List<String> menu(String query) {
        List<String> entries = open(query).stream().map(MenuItem::getText).toList();
        closeMenus();
        return entries;
    }

    /** Chooses an entry from the menu of a node. */
    protected void choose(String query, String id) {
        List<MenuItem> items = open(query);
        onWindow(
                () -> {
                    items.stream().filter(i -> id.equals(i.getId())).forEach(MenuItem::fire);
                    return true;
                });
        closeMenus();
    }

    private List<MenuItem> open(String query) {
        onWindow(
                () -> {
                    var node = lookup(query).query();
                    node.fireEvent(
                            new ContextMenuEvent(
                                    ContextMenuEvent.CONTEXT_MENU_REQUESTED,
                                    10,
                                    10,
                                    300,
                                    300,
                                    true,
                                    null));
                    return true;
                });
        settle();
        return onWindow(
                () ->
                        Window.getWindows().stream()
                                .filter(ContextMenu.class::isInstance)
                                .map(ContextMenu.class::cast)
                                .flatMap(menu -> menu.getItems().stream())
                                .toList());
    }

    private static void closeMenus() {
        onWindow(
                () -> {
                    List.copyOf(Window.getWindows()).stream()
                            .filter(ContextMenu.class::isInstance)
                            .forEach(Window::hide);
                    return true;
                });
        settle();
    }
}
