package org.plumbline.ui.prepare;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.plumbline.ui.control.Icon;

/** Fields that show what is wrong with what is written in them. */
final class Fields {

    private static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");

    private Fields() {}

    /** Ties a field to what is written; it is checked and kept when it is left. */
    static void tie(TextField field, Entry entry, Runnable keep) {
        field.textProperty().bindBidirectional(entry.text());
        field.focusedProperty()
                .subscribe(
                        (_, focused) -> {
                            if (!focused) {
                                entry.check();
                                keep.run();
                            }
                        });
        entry.problem()
                .subscribe(
                        problem -> {
                            field.pseudoClassStateChanged(ERROR, !problem.isEmpty());
                            field.setAccessibleHelp(problem);
                        });
    }

    /** The sentence below a field that says what is wrong; it takes no room while nothing is. */
    static Label problemOf(String id, Entry entry) {
        var label = new Label();
        label.setId(id);
        label.getStyleClass().addAll("field-note", "error-text");
        label.setGraphic(Icon.small(Feather.X_CIRCLE));
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.textProperty().bind(entry.problem());
        label.visibleProperty().bind(entry.problem().isNotEmpty());
        label.managedProperty().bind(label.visibleProperty());
        return label;
    }

    /** A field under its label. */
    static VBox labelled(String word, TextField field, Label problem) {
        var label = new Label(word);
        label.getStyleClass().add("field-label");
        label.setLabelFor(field);
        field.setAccessibleText(word);
        return new VBox(4, label, field, problem);
    }
}
