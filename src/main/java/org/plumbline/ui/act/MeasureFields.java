package org.plumbline.ui.act;

import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.plumbline.i18n.Messages;
import org.plumbline.model.Checked;
import org.plumbline.model.FirstMeasure;
import org.plumbline.workflow.Missing;

/** The fields of a first measure: what is counted, its values, who counts. */
final class MeasureFields extends VBox {

    private final Messages messages;
    private final ActionFields made;
    private final MissingNotes notes;

    MeasureFields(Messages messages, ActionFields made, MissingNotes notes) {
        super(8);
        this.messages = messages;
        this.made = made;
        this.notes = notes;
        getChildren()
                .addAll(
                        what(),
                        values(),
                        countedBy(),
                        made.byCustomers("byCustomers", messages.get("act.field.byCustomers")));
    }

    private VBox what() {
        var field = new TextField();
        made.measure("measure", field, FirstMeasure::what, FirstMeasure::withWhat);
        return notes.under(
                Fields.labelled(messages.get("act.field.measure"), field), field, Missing.MEASURE);
    }

    private HBox values() {
        var today = new TextField();
        made.measure("today", today, FirstMeasure::today, FirstMeasure::withToday);
        today.setPromptText(messages.get("act.field.today.prompt"));
        var now = new TextField();
        made.checked("now", now, Checked::value, Checked::withValue);
        var target = new TextField();
        made.measure("target", target, FirstMeasure::target, FirstMeasure::withTarget);
        return Fields.beside(
                small("act.field.today", today, Missing.TODAY),
                Fields.small(messages.get("act.field.now"), now),
                small("act.field.target", target, Missing.TARGET));
    }

    private VBox small(String key, TextField field, Missing missing) {
        return notes.under(Fields.small(messages.get(key), field), field, missing);
    }

    private VBox countedBy() {
        ComboBox<Person> field =
                made.person(
                        "countedBy",
                        now -> ActionFields.measureOf(now).countedBy(),
                        (draft, person) ->
                                ActionFields.onMeasure(draft, m -> m.withCountedBy(person)));
        return notes.under(
                Fields.small(messages.get("act.field.countedBy"), field),
                field,
                Missing.COUNTED_BY);
    }
}
