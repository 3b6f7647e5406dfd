package org.plumbline.ui.compare;

import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.feather.Feather;
import org.plumbline.i18n.Messages;
import org.plumbline.ui.control.Icon;
import org.plumbline.ui.picture.ChartPictures;
import org.plumbline.ui.picture.TableFiles;
import org.plumbline.ui.support.Surroundings;
import org.plumbline.workflow.TableDesk;

import java.util.List;

/** The menu of what a page can save; not there before there is anything to save. */
final class ExportMenu extends MenuButton {

    private final Messages messages;
    private final ChartPictures pictures;
    private final TableFiles tables;

    /**
     * An empty menu.
     *
     * @param id of the button
     */
    ExportMenu(String id, TableDesk desk, Surroundings around) {
        this.messages = around.messages();
        this.pictures = new ChartPictures(around);
        this.tables = new TableFiles(desk, around);
        setId(id);
        setText(messages.get("compare.export"));
        setGraphic(Icon.of(Feather.UPLOAD));
        setMinWidth(Region.USE_PREF_SIZE);
        managedProperty().bind(visibleProperty());
        offer(List.of());
    }

    /** Offers what is shown now. */
    void offer(List<Exportable> shown) {
        getItems().clear();
        for (Exportable one : shown) {
            if (!getItems().isEmpty()) {
                getItems().add(new SeparatorMenuItem());
            }
            one.chart()
                    .ifPresent(
                            chart -> {
                                String name = one.fileName();
                                add(one, "svg", () -> pictures.saveSvg(chart, name));
                                add(one, "png", () -> pictures.savePng(chart, name));
                            });
            add(one, "csv", () -> tables.saveCsv(one.table(), one.fileName()));
        }
        setVisible(!shown.isEmpty());
    }

    private void add(Exportable one, String kind, Runnable action) {
        var item = new MenuItem(messages.get("compare.export." + kind, one.heading()));
        item.setId("export-" + one.id() + "-" + kind);
        item.setOnAction(_ -> action.run());
        getItems().add(item);
    }

    /** Opens it, if there is anything to save. */
    void open() {
        if (isVisible()) {
            requestFocus();
            show();
        }
    }
}
