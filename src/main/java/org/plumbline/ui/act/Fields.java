package org.plumbline.ui.act;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.plumbline.ui.control.Labels;

/** Fields under their labels. */
final class Fields {

    private Fields() {}

    /** A field under its label. */
    static VBox labelled(String word, Region field) {
        Label label = Labels.wrapped(word, "field-label");
        return under(label, word, field);
    }

    /** A field under a small label, as one of several. */
    static VBox small(String word, Region field) {
        Label label = Labels.wrapped(word, "small", "muted");
        return under(label, word, field);
    }

    private static VBox under(Label label, String word, Region field) {
        label.setLabelFor(field);
        field.setAccessibleText(word);
        field.setMaxWidth(Double.MAX_VALUE);
        var box = new VBox(4, label, field);
        box.setMinWidth(0);
        return box;
    }

    /** Fields beside each other, of the same width. */
    static HBox beside(VBox... fields) {
        var row = new HBox(12);
        for (VBox field : fields) {
            HBox.setHgrow(field, Priority.ALWAYS);
            field.setPrefWidth(100);
            row.getChildren().add(field);
        }
        return row;
    }

    /** A note below a field; it takes no room while it says nothing. */
    static Label note(String id) {
        Label note = Labels.wrapped("", "field-note", "caution-text");
        note.setId(id);
        note.visibleProperty().bind(note.textProperty().isNotEmpty());
        note.managedProperty().bind(note.visibleProperty());
        return note;
    }

    /** Lets a node take the room that is left. */
    static <N extends Node> N growing(N node) {
        HBox.setHgrow(node, Priority.ALWAYS);
        return node;
    }
}
