package org.plumbline.ui.home;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;

import org.kordamp.ikonli.feather.Feather;
import org.plumbline.i18n.Messages;
import org.plumbline.ui.control.Icon;
import org.plumbline.workflow.AssessmentSummary;

/** What one can do with a row: the same at its end and in its context menu. */
final class RowMenu {

    private final HomeViewModel model;
    private final Messages messages;
    private final NewAssessment newAssessment;

    RowMenu(HomeViewModel model, Messages messages, NewAssessment newAssessment) {
        this.model = model;
        this.messages = messages;
        this.newAssessment = newAssessment;
    }

    ContextMenu of(Row row) {
        return switch (row) {
            case Row.OfOrganisation(Organisation organisation) ->
                    new ContextMenu(
                            item(
                                    "menuNew",
                                    "home.menu.newFor",
                                    Feather.PLUS,
                                    () -> newAssessment.ask(organisation.name())));
            case Row.OfAssessment(AssessmentSummary summary) -> of(summary);
        };
    }

    private ContextMenu of(AssessmentSummary summary) {
        var menu =
                new ContextMenu(
                        item(
                                "menuOpen",
                                "home.menu.open",
                                Feather.ARROW_RIGHT,
                                () -> model.open(summary)));
        if (summary.readable()) {
            menu.getItems()
                    .add(
                            item(
                                    "menuExport",
                                    "home.menu.export",
                                    Feather.DOWNLOAD,
                                    () -> model.export(summary)));
        }
        menu.getItems()
                .add(
                        item(
                                "menuDelete",
                                "home.menu.delete",
                                Feather.TRASH_2,
                                () -> model.delete(summary)));
        return menu;
    }

    private MenuItem item(String id, String key, Feather icon, Runnable action) {
        var item = new MenuItem(messages.get(key), Icon.small(icon));
        item.setId(id);
        item.setOnAction(_ -> action.run());
        return item;
    }
}
