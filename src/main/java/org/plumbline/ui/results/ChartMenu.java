package org.plumbline.ui.results;

import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

import org.plumbline.i18n.Messages;
import org.plumbline.ui.control.Buttons;

import java.util.ArrayList;
import java.util.List;

/** The menu of a card or a chart: its table, its picture, the room. P shows it to the room. */
final class ChartMenu {

    private final Messages messages;
    private final ChartPictures pictures;

    /**
     * An entry.
     *
     * @param id names it
     * @param words what it says
     */
    private record Entry(String id, String words, Runnable action) {}

    ChartMenu(Messages messages, ChartPictures pictures) {
        this.messages = messages;
        this.pictures = pictures;
    }

    /** Gives a node the menu, by mouse and by key. */
    void on(Region node, Deeds.Offer offer) {
        node.setOnContextMenuRequested(
                event -> {
                    menu(offer).show(node, event.getScreenX(), event.getScreenY());
                    event.consume();
                });
        node.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.P && node.equals(event.getTarget())) {
                        event.consume();
                        offer.present().run();
                    }
                });
    }

    private ContextMenu menu(Deeds.Offer offer) {
        var menu = new ContextMenu();
        for (Entry entry : entries(offer)) {
            var item = new MenuItem(entry.words());
            item.setId("menu-" + entry.id());
            item.setOnAction(_ -> entry.action().run());
            menu.getItems().add(item);
        }
        return menu;
    }

    /** The same as buttons, but for the table, which stands there already. */
    Region buttons(Deeds.Offer offer) {
        var row = new FlowPane(8, 8);
        entries(offer).stream()
                .filter(entry -> !entry.id().equals("table"))
                .map(ChartMenu::button)
                .forEach(row.getChildren()::add);
        return row;
    }

    private static Button button(Entry entry) {
        Button button = Buttons.small("do-" + entry.id(), entry.words());
        button.setOnAction(_ -> entry.action().run());
        return button;
    }

    private List<Entry> entries(Deeds.Offer offer) {
        List<Entry> entries = new ArrayList<>();
        offer.chart()
                .get()
                .ifPresent(
                        chart -> {
                            String name = offer.name().get();
                            entries.add(entry("table", offer.table()));
                            entries.add(entry("copy", () -> pictures.copy(chart)));
                            entries.add(entry("svg", () -> pictures.saveSvg(chart, name)));
                            entries.add(entry("png", () -> pictures.savePng(chart, name)));
                        });
        entries.add(entry("present", offer.present()));
        return entries;
    }

    private Entry entry(String id, Runnable action) {
        return new Entry(id, messages.get("results.menu." + id), action);
    }
}
