package org.plumbline.ui.discuss;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;

import org.plumbline.model.AgendaEntry;
import org.plumbline.ui.control.Labels;

/** The minutes planned for an entry of the agenda, to be changed where they stand. */
final class MinutesField extends HBox {

    private final AgendaEntry entry;
    private final AgendaRow.Listener listener;
    private final Node row;
    private final TextField field;

    /**
     * @param name what the entry is called, for assistive technology
     * @param row gets the focus back when the minutes stay as they were
     */
    MinutesField(
            String id,
            AgendaEntry entry,
            DiscussWords words,
            String name,
            AgendaRow row,
            AgendaRow.Listener listener) {
        this.entry = entry;
        this.listener = listener;
        this.row = row;
        this.field = new TextField(Integer.toString(entry.minutes()));
        field.setId(id);
        field.getStyleClass().add("cell-field");
        field.setPrefColumnCount(2);
        field.setAlignment(Pos.CENTER_RIGHT);
        field.setMinWidth(34);
        field.setMaxWidth(34);
        field.setAccessibleText(words.get("discuss.minutes.of", name));
        field.setOnAction(_ -> keep());
        field.focusedProperty().subscribe((_, focused) -> left(focused));
        field.addEventHandler(KeyEvent.KEY_PRESSED, event -> escape(event));
        getChildren().addAll(field, Labels.whole(words.get("discuss.min"), "muted"));
        setAlignment(Pos.CENTER_LEFT);
    }

    private void left(boolean focused) {
        if (!focused) {
            keep();
        }
    }

    private void keep() {
        if (!field.getText().strip().equals(Integer.toString(entry.minutes()))) {
            listener.minutes(entry.id(), field.getText());
        }
    }

    private void escape(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            field.setText(Integer.toString(entry.minutes()));
            row.requestFocus();
        }
    }
}
