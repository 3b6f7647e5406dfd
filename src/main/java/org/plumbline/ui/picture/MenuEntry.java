package org.plumbline.ui.picture;

import javafx.scene.control.Button;
import javafx.scene.control.MenuItem;

import org.plumbline.ui.control.Buttons;

/**
 * Something one can do with what a screen shows.
 *
 * @param id names it among the others
 * @param words what it does
 */
public record MenuEntry(String id, String words, Runnable action) {

    /** As an entry of a menu. */
    public MenuItem item() {
        var item = new MenuItem(words);
        item.setId("menu-" + id);
        item.setOnAction(_ -> action.run());
        return item;
    }

    /** As a small button. */
    public Button button() {
        Button button = Buttons.small("do-" + id, words);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
