package org.plumbline.ui.collect;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.plumbline.i18n.Messages;
import org.plumbline.ui.control.Buttons;
import org.plumbline.ui.control.Icon;
import org.plumbline.ui.support.Subscriptions;

import java.util.List;

/** Where a person chooses four digits, twice, or enters them. */
final class CodePane extends VBox {

    private final HandOverViewModel model;
    private final boolean choosing;
    private final List<DigitsField> fields;
    private final Label problem = new Label();
    private final Button go;

    CodePane(Messages messages, HandOverViewModel model, HandOverPage page) {
        super(8);
        this.model = model;
        this.choosing = page.kind() == HandOverPage.Kind.CHOOSE;
        String first = messages.get(choosing ? "collect.code.choose" : "collect.code.enter");
        String again = messages.get("collect.code.again");
        var digits = new DigitsField("code", first);
        var repeated = new DigitsField("codeAgain", again);
        this.fields = choosing ? List.of(digits, repeated) : List.of(digits);
        this.go = Buttons.main("goOn", messages.get("collect.code.go", page.firstName()));
        go.getStyleClass().add("large");
        go.setGraphic(Icon.of(Feather.ARROW_RIGHT));
        go.setContentDisplay(ContentDisplay.RIGHT);
        go.setOnAction(_ -> submit());
        var boxes = new FlowPane(32, 8, labelled(first, digits));
        if (choosing) {
            boxes.getChildren().add(labelled(again, repeated));
        }
        String key = choosing ? "collect.code.choose.note" : "collect.code.enter.note";
        getChildren().addAll(boxes, problem(), note(messages.get(key)), centred());
        listen();
    }

    private static VBox labelled(String word, DigitsField field) {
        var label = new Label(word);
        label.getStyleClass().add("field-label");
        return new VBox(8, label, field);
    }

    private Label problem() {
        problem.setId("codeProblem");
        problem.getStyleClass().addAll("field-note", "error-text");
        problem.setGraphic(Icon.small(Feather.X_CIRCLE));
        problem.setWrapText(true);
        problem.setMinHeight(Region.USE_PREF_SIZE);
        problem.managedProperty().bind(problem.visibleProperty());
        problem.setVisible(false);
        return problem;
    }

    private static Label note(String words) {
        var note = new Label(words);
        note.getStyleClass().add("field-note");
        note.setWrapText(true);
        note.setMinHeight(Region.USE_PREF_SIZE);
        return note;
    }

    private VBox centred() {
        var box = new VBox(go);
        box.setAlignment(Pos.CENTER);
        box.getStyleClass().add("code-go");
        return box;
    }

    private void listen() {
        for (int i = 0; i < fields.size(); i++) {
            int next = i + 1;
            fields.get(i).digits().subscribe(_ -> typed(next));
            fields.get(i).setOnEnter(this::submit);
        }
    }

    private void typed(int next) {
        if (fields.get(next - 1).complete() && next < fields.size()) {
            fields.get(next).focus();
        }
        mayGo();
    }

    private void mayGo() {
        boolean complete = fields.stream().allMatch(DigitsField::complete);
        go.setDisable(!complete || model.busy().get() || model.secondsLeft().get() > 0);
    }

    private void submit() {
        if (go.isDisabled()) {
            return;
        }
        if (choosing) {
            model.choose(fields.getFirst().typed(), fields.getLast().typed());
        } else {
            model.enter(fields.getFirst().typed());
        }
    }

    /** Follows what comes of the digits. */
    void follow(Subscriptions subscriptions) {
        subscriptions.follow(model.problem(), this::say);
        subscriptions.onChange(model.busy(), this::mayGo);
        subscriptions.follow(model.secondsLeft(), left -> waiting(left.intValue() > 0));
        subscriptions.onChange(model.attempts(), this::anew);
    }

    private void say(String words) {
        problem.setText(words);
        problem.setVisible(!words.isEmpty());
        fields.forEach(field -> field.say(words));
    }

    private void waiting(boolean waiting) {
        fields.forEach(field -> field.setDisable(waiting));
        mayGo();
    }

    private void anew() {
        fields.forEach(DigitsField::empty);
        focus();
    }

    /** Gives the focus to the first boxes. */
    void focus() {
        fields.getFirst().focus();
    }
}
