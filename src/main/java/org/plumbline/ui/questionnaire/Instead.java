package org.plumbline.ui.questionnaire;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.plumbline.ui.control.Icon;
import org.plumbline.ui.control.KeyCap;

/** An answer that is no level, with its key: lighter than the levels and set apart from them. */
final class Instead extends ToggleButton {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final Label note;

    Instead(String id, String key, String name, String explanation, Runnable choose) {
        setId(id);
        getStyleClass().setAll("instead");
        setAccessibleRole(AccessibleRole.RADIO_BUTTON);
        setAccessibleText(name + ". " + explanation);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setMaxWidth(Double.MAX_VALUE);
        var title = new Label(name);
        note = new Label(explanation);
        note.getStyleClass().addAll("small", "muted");
        note.managedProperty().bind(note.visibleProperty());
        var texts = new VBox(title, note);
        HBox.setHgrow(texts, Priority.ALWAYS);
        var tick = new Label("", Icon.of(Feather.CHECK));
        tick.getStyleClass().add("accent-text");
        tick.setMinWidth(Region.USE_PREF_SIZE);
        tick.visibleProperty().bind(selectedProperty());
        tick.managedProperty().bind(selectedProperty());
        var line = new HBox(14, new KeyCap(key), texts, tick);
        line.setAlignment(Pos.CENTER_LEFT);
        line.setMouseTransparent(true);
        setGraphic(line);
        setOnAction(
                _ -> {
                    // What is shown as chosen is what is kept: the answer decides, not the click.
                    setSelected(!isSelected());
                    choose.run();
                });
        selectedProperty().subscribe(now -> pseudoClassStateChanged(CHOSEN, now));
    }

    /** Without its explanation, for a narrow window. */
    void setShort(boolean narrow) {
        note.setVisible(!narrow);
    }
}
