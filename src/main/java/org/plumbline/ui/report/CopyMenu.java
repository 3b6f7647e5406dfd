package org.plumbline.ui.report;

import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.Region;

import org.plumbline.i18n.Messages;
import org.plumbline.ui.control.Buttons;
import org.plumbline.ui.control.Notice;
import org.plumbline.workflow.CopyKind;

import java.util.EnumMap;
import java.util.Map;

/** The menu of forms in which the report can leave; not there before there is anything to leave. */
final class CopyMenu extends MenuButton {

    private final ReportViewModel model;
    private final Messages messages;
    private final Map<CopyKind, MenuItem> entries = new EnumMap<>(CopyKind.class);

    CopyMenu(ReportViewModel model) {
        this.model = model;
        this.messages = model.messages();
        setId("export-as");
        setText(messages.get("export.as"));
        setMinWidth(Region.USE_PREF_SIZE);
        managedProperty().bind(visibleProperty());
        getItems().add(entry("pdf", messages.get("export.copy.pdf"), model::export));
        getItems().add(new SeparatorMenuItem());
        for (CopyKind kind : CopyKind.values()) {
            MenuItem item =
                    entry(Word.of(kind), model.copies().name(kind), () -> model.exportAs(kind));
            entries.put(kind, item);
            getItems().add(item);
        }
        update();
    }

    private static MenuItem entry(String name, String words, Runnable action) {
        var item = new MenuItem(words);
        item.setId("export-as-" + name);
        item.setOnAction(_ -> action.run());
        return item;
    }

    /** Offers what there is something in. */
    void update() {
        entries.forEach((kind, item) -> item.setDisable(!model.has(kind)));
        setVisible(model.has(CopyKind.WORD));
    }

    /** Says what is being made, and lets one stop it. */
    Notice underWay(CopyKind kind) {
        Button cancel = Buttons.small("cancel-copy", messages.get("export.copy.cancel"));
        cancel.setOnAction(_ -> model.copies().cancel());
        var notice =
                new Notice(
                                Notice.Kind.HELP,
                                messages.get("export.copy.making", model.copies().name(kind)),
                                messages.get("export.copy.making.text"))
                        .with(cancel);
        notice.setId("copy-notice");
        return notice;
    }
}
