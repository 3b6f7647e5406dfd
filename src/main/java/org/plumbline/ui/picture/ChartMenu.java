package org.plumbline.ui.picture;

import javafx.scene.control.ContextMenu;
import javafx.scene.layout.Region;

import org.plumbline.chart.Chart;
import org.plumbline.i18n.Messages;
import org.plumbline.ui.support.Surroundings;

import java.util.List;
import java.util.function.Supplier;

/** The menu of a chart: its table, its picture. */
public final class ChartMenu {

    private final Messages messages;
    private final ChartPictures pictures;

    /** A menu that saves where a person says. */
    public ChartMenu(Surroundings around) {
        this.messages = around.messages();
        this.pictures = new ChartPictures(around);
    }

    /**
     * What one can do with a chart.
     *
     * @param name what it is about, for the name of a file
     * @param table shows its values
     */
    public List<MenuEntry> of(Chart chart, String name, Runnable table) {
        return List.of(
                entry("table", table),
                entry("copy", () -> pictures.copy(chart)),
                entry("svg", () -> pictures.saveSvg(chart, name)),
                entry("png", () -> pictures.savePng(chart, name)));
    }

    private MenuEntry entry(String id, Runnable action) {
        return new MenuEntry(id, messages.get("picture.menu." + id), action);
    }

    /** Gives a node a menu, by mouse and by key, of what can be done at that moment. */
    public static void on(Region node, Supplier<List<MenuEntry>> entries) {
        node.setOnContextMenuRequested(
                event -> {
                    var menu = new ContextMenu();
                    entries.get().stream().map(MenuEntry::item).forEach(menu.getItems()::add);
                    menu.show(node, event.getScreenX(), event.getScreenY());
                    event.consume();
                });
    }
}
