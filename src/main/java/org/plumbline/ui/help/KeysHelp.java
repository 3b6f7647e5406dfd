package org.plumbline.ui.help;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.plumbline.i18n.Messages;
import org.plumbline.ui.control.KeyCap;
import org.plumbline.ui.support.Choice;
import org.plumbline.ui.support.Dialogs;
import org.plumbline.ui.support.Form;
import org.plumbline.ui.support.Shortcuts;

import java.util.List;

/** Shows the keys that work where one is: those of the page first, then those that always work. */
public final class KeysHelp {

    private final Messages messages;
    private final Dialogs dialogs;

    /** Shows them as a dialog. */
    public KeysHelp(Messages messages, Dialogs dialogs) {
        this.messages = messages;
        this.dialogs = dialogs;
    }

    /** Shows the keys of a page and of the window. */
    public void show(Shortcuts page, Shortcuts everywhere) {
        var content = new VBox(20);
        if (page.all().stream().anyMatch(shortcut -> !shortcut.what().isBlank())) {
            content.getChildren().add(section("help.page", keysOf(page)));
        }
        GridPane always = keysOf(everywhere);
        addFixed(always, "help.tab", "Tab", "Shift Tab");
        addFixed(always, "help.space", "Space");
        addFixed(always, "help.arrows", "↑", "↓");
        addFixed(always, "help.escape", "Esc");
        content.getChildren().add(section("help.everywhere", always));
        dialogs.open(
                new Form(
                        "keys",
                        messages.get("help.title"),
                        content,
                        Form.Width.WIDE,
                        List.of(Choice.cancel(messages.get("help.close")))));
    }

    private VBox section(String key, GridPane keys) {
        var title = new Label(messages.get(key));
        title.getStyleClass().add("card-title");
        return new VBox(8, title, keys);
    }

    private static GridPane keysOf(Shortcuts shortcuts) {
        var grid = new GridPane(16, 8);
        shortcuts.all().stream()
                .filter(shortcut -> !shortcut.what().isBlank())
                .forEach(s -> add(grid, s.what(), s.keys().getDisplayText().replace('+', ' ')));
        return grid;
    }

    private void addFixed(GridPane grid, String what, String... keys) {
        add(grid, messages.get(what), keys);
    }

    private static void add(GridPane grid, String what, String... keys) {
        var caps = new HBox(4);
        caps.setAlignment(Pos.CENTER_LEFT);
        caps.setMinWidth(160);
        for (String key : keys) {
            caps.getChildren().add(new KeyCap(key));
        }
        var text = new Label(what);
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        grid.addRow(grid.getRowCount(), caps, text);
    }
}
