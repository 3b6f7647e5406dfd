package org.plumbline.ui.questionnaire;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.plumbline.ui.control.Level;
import org.plumbline.ui.control.LevelRows;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntConsumer;

/** A page that asks one question with a few sentences to choose from. */
final class ChoicePage extends VBox {

    private final LevelRows rows;

    ChoicePage(
            String id,
            String crumb,
            String title,
            String stem,
            List<Level> choices,
            IntConsumer choose) {
        super(10);
        setId(id);
        Label question = wrapped(title, "statement");
        question.setId(id + "-question");
        rows = new LevelRows(title);
        rows.setLevels(choices);
        rows.setOnChoose(choose);
        getChildren().addAll(wrapped(crumb, "muted"), question, wrapped(stem, "muted"), rows);
    }

    private static Label wrapped(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    void select(OptionalInt choice) {
        rows.select(choice);
    }

    void setNarrow(boolean narrow) {
        rows.setNarrow(narrow);
    }

    void focus() {
        rows.focusChosen();
    }
}
