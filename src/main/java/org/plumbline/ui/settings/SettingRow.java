package org.plumbline.ui.settings;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A row of a card: what it is, a line on how it stands, and what one can do at the right. */
final class SettingRow extends VBox {

    private final Label line = new Label();

    SettingRow(String title, String note, Node... actions) {
        super(12);
        getStyleClass().add("setting-row");
        var rule = new Region();
        rule.getStyleClass().add("rule");
        line.setText(note);
        line.getStyleClass().addAll("small", "muted");
        line.setWrapText(true);
        line.setMinHeight(Region.USE_PREF_SIZE);
        var words = new VBox(2, new Label(title), line);
        words.setAlignment(Pos.CENTER_LEFT);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        var row = new HBox(12, words);
        row.getChildren().addAll(actions);
        row.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(rule, row);
    }

    /** Changes the line. */
    void say(String note) {
        line.setText(note);
    }
}
