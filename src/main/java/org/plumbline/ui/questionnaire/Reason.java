package org.plumbline.ui.questionnaire;

import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.plumbline.i18n.Messages;
import org.plumbline.ui.control.Buttons;
import org.plumbline.workflow.AnswerRules;

/** Asks why an item does not apply; at least three words (method 1.0). */
final class Reason extends VBox {

    private final TextField field = new TextField();
    private final FocusByKey byKey = new FocusByKey(field);
    private final Label problem = new Label();

    Reason(Messages messages, QuestionnaireViewModel model) {
        super(6);
        setId("reason");
        var label = new Label(messages.get("questionnaire.reason"));
        label.getStyleClass().add("field-label");
        label.setLabelFor(field);
        field.setId("reason-field");
        field.setPromptText(messages.get("questionnaire.reason.prompt"));
        field.setAccessibleText(label.getText());
        problem.setId("reason-problem");
        problem.getStyleClass().addAll("field-note", "error-text");
        problem.setWrapText(true);
        problem.managedProperty().bind(problem.visibleProperty());
        var keep = Buttons.plain("reason-keep", messages.get("questionnaire.reason.keep"));
        keep.setOnAction(_ -> keep(messages, model));
        var drop = Buttons.text("reason-drop", messages.get("questionnaire.reason.drop"));
        drop.setOnAction(_ -> model.dropReason());
        field.setOnAction(_ -> keep(messages, model));
        field.setOnKeyPressed(
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE) {
                        event.consume();
                        model.dropReason();
                    }
                });
        field.textProperty().subscribe(text -> clearProblem(text));
        getChildren().addAll(label, field, problem, new HBox(8, keep, drop));
    }

    private void clearProblem(String text) {
        if (AnswerRules.longEnough(text)) {
            problem.setVisible(false);
        }
    }

    private void keep(Messages messages, QuestionnaireViewModel model) {
        if (AnswerRules.longEnough(field.getText())) {
            model.doesNotApply(field.getText());
        } else {
            problem.setText(messages.get("questionnaire.reason.short"));
            problem.setVisible(true);
        }
    }

    /** Begins with the reason that is kept, or with none. */
    void begin(String kept) {
        field.setText(kept);
        problem.setVisible(false);
    }

    void focus() {
        byKey.focus();
    }
}
