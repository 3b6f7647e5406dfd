package org.plumbline.ui.prepare;

import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.plumbline.i18n.Messages;

/** Organisation, title and date of the assessment, side by side. */
final class AboutFields extends HBox {

    private static final double DATE_WIDTH = 180;

    private final Runnable keep;
    private final Messages messages;

    /**
     * @param keep keeps what is written, called when a field is left
     */
    AboutFields(Messages messages, AboutViewModel model, Runnable keep) {
        super(16);
        this.messages = messages;
        this.keep = keep;
        VBox organisation = field("organisation", model.organisation());
        VBox title = field("assessment-title", model.title());
        VBox date = field("assessment-date", model.date());
        setHgrow(organisation, Priority.ALWAYS);
        setHgrow(title, Priority.ALWAYS);
        date.setMinWidth(DATE_WIDTH);
        getChildren().addAll(organisation, title, date);
    }

    private VBox field(String id, Entry entry) {
        var field = new TextField();
        field.setId(id);
        Fields.tie(field, entry, keep);
        field.setOnAction(
                _ -> {
                    entry.check();
                    keep.run();
                });
        return Fields.labelled(
                messages.get("prepare.field." + id),
                field,
                Fields.problemOf(id + "-problem", entry));
    }
}
