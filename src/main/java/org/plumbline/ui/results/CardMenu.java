package org.plumbline.ui.results;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

import org.plumbline.i18n.Messages;
import org.plumbline.ui.picture.ChartMenu;
import org.plumbline.ui.picture.MenuEntry;
import org.plumbline.ui.support.Surroundings;

import java.util.ArrayList;
import java.util.List;

/** The menu of a card: what one can do with its chart, and the room. P shows it to the room. */
final class CardMenu {

    private final Messages messages;
    private final ChartMenu charts;

    CardMenu(Surroundings around) {
        this.messages = around.messages();
        this.charts = new ChartMenu(around);
    }

    /** Gives a node the menu, by mouse and by key. */
    void on(Region node, Deeds.Offer offer) {
        ChartMenu.on(node, () -> entries(offer));
        node.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.P && node.equals(event.getTarget())) {
                        event.consume();
                        offer.present().run();
                    }
                });
    }

    /** The same as buttons, but for the table, which stands there already. */
    Region buttons(Deeds.Offer offer) {
        var row = new FlowPane(8, 8);
        entries(offer).stream()
                .filter(entry -> !entry.id().equals("table"))
                .map(MenuEntry::button)
                .forEach(row.getChildren()::add);
        return row;
    }

    private List<MenuEntry> entries(Deeds.Offer offer) {
        List<MenuEntry> entries = new ArrayList<>();
        offer.chart()
                .get()
                .ifPresent(
                        chart ->
                                entries.addAll(
                                        charts.of(chart, offer.name().get(), offer.table())));
        entries.add(new MenuEntry("present", messages.get("results.present"), offer.present()));
        return entries;
    }
}
