package org.plumbline.ui.collect;

import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextFormatter;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import java.util.ArrayList;
import java.util.List;

/** Four digits in four boxes that show only how many were typed. */
final class DigitsField extends StackPane {

    private static final int DIGITS = 4;
    private static final String DOT = "•";
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");

    private final PasswordField field = new PasswordField();
    private final List<Label> boxes = new ArrayList<>();

    /**
     * @param what what the digits are, for assistive technology
     */
    DigitsField(String id, String what) {
        getStyleClass().add("digits");
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        field.setId(id);
        field.setAccessibleText(what);
        field.setTextFormatter(new TextFormatter<>(DigitsField::digitsOnly));
        var row = new HBox(8);
        row.setMouseTransparent(true);
        for (int i = 0; i < DIGITS; i++) {
            var box = new Label();
            box.getStyleClass().add("digit-box");
            boxes.add(box);
            row.getChildren().add(box);
        }
        getChildren().addAll(field, row);
        field.textProperty().subscribe(_ -> paint());
        field.focusedProperty().subscribe(_ -> paint());
    }

    /** Leaves out what would make anything but up to four digits. */
    private static TextFormatter.Change digitsOnly(TextFormatter.Change change) {
        if (!change.getControlNewText().matches("\\d{0,4}")) {
            change.setText("");
            change.setRange(change.getRangeStart(), change.getRangeStart());
            change.selectRange(change.getControlAnchor(), change.getControlCaretPosition());
        }
        return change;
    }

    private void paint() {
        int typed = field.getLength();
        for (int i = 0; i < boxes.size(); i++) {
            boxes.get(i).setText(i < typed ? DOT : "");
            boolean current = field.isFocused() && i == Math.min(typed, DIGITS - 1);
            boxes.get(i).pseudoClassStateChanged(CURRENT, current);
        }
    }

    /** What was typed so far. */
    ObservableValue<String> digits() {
        return field.textProperty();
    }

    /** What was typed. */
    String typed() {
        return field.getText();
    }

    /** Whether all four are there. */
    boolean complete() {
        return field.getLength() == DIGITS;
    }

    /** What happens at Enter. */
    void setOnEnter(Runnable action) {
        field.setOnAction(_ -> action.run());
    }

    /** Marks the boxes as wrong, with what is wrong. */
    void say(String problem) {
        boxes.forEach(box -> box.pseudoClassStateChanged(ERROR, !problem.isEmpty()));
        field.setAccessibleHelp(problem);
    }

    /** Empties the boxes. */
    void empty() {
        field.clear();
    }

    /** Gives the focus to the boxes. */
    void focus() {
        field.requestFocus();
    }
}
