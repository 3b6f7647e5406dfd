package org.plumbline.ui.act;

import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;

import org.plumbline.i18n.Messages;
import org.plumbline.model.Action;
import org.plumbline.model.Checked;
import org.plumbline.model.FirstMeasure;
import org.plumbline.model.Outcome;
import org.plumbline.ui.control.Labels;
import org.plumbline.ui.control.TextLines;
import org.plumbline.ui.support.Choice;
import org.plumbline.ui.support.Dialogs;
import org.plumbline.ui.support.Form;

import java.util.List;
import java.util.Optional;

/** Asks what a check showed and what becomes of the action, then moves it to Act. */
final class ConcludeForm {

    private final ActViewModel model;
    private final Messages messages;
    private final Action action;
    private final TextField value = new TextField();
    private final TextLines showed = new TextLines(3);
    private final ToggleGroup outcomes = new ToggleGroup();

    ConcludeForm(ActViewModel model, Action action) {
        this.model = model;
        this.messages = model.messages();
        this.action = action;
    }

    void open(Dialogs dialogs) {
        Checked before = action.course().checked().orElse(Checked.NOTHING);
        value.setId("concludeValue");
        value.setText(before.value());
        showed.setId("concludeShowed");
        showed.setText(before.showed());
        Dialogs.OpenForm form =
                dialogs.open(
                        new Form(
                                "conclude",
                                messages.get("act.conclude.title"),
                                content(),
                                Form.Width.NORMAL,
                                List.of(
                                        new Choice(
                                                "cancel",
                                                messages.get("act.conclude.cancel"),
                                                Choice.Kind.CANCEL,
                                                this::keepChecking),
                                        Choice.main(
                                                "concludeGo",
                                                messages.get("act.conclude.go"),
                                                this::conclude))));
        Runnable check = () -> form.allowMain(!showed.getText().isBlank() && outcome().isPresent());
        showed.textProperty().subscribe(check);
        outcomes.selectedToggleProperty().subscribe(check);
        check.run();
    }

    private VBox content() {
        var content = new VBox(16, Labels.wrapped(action.what(), "strong"), values());
        content.getChildren().add(Fields.labelled(messages.get("act.field.showed"), showed));
        var choices =
                new VBox(8, Labels.wrapped(messages.get("act.conclude.outcome"), "field-label"));
        for (Outcome outcome : Outcome.values()) {
            choices.getChildren().add(choice(outcome));
        }
        content.getChildren().add(choices);
        return content;
    }

    private VBox values() {
        FirstMeasure measure = action.firstMeasure().orElse(FirstMeasure.NOTHING);
        Label beside =
                Labels.wrapped(
                        messages.get(
                                "act.conclude.beside",
                                orNothing(measure.today()),
                                orNothing(measure.target())),
                        "field-note");
        String word =
                measure.what().isBlank()
                        ? messages.get("act.field.now")
                        : messages.get("act.conclude.value", measure.what());
        VBox box = Fields.labelled(word, value);
        box.getChildren().add(beside);
        if (!action.expect().isBlank()) {
            box.getChildren()
                    .add(
                            Labels.wrapped(
                                    messages.get("act.conclude.expected", action.expect()),
                                    "field-note"));
        }
        return box;
    }

    private String orNothing(String text) {
        return text.isBlank() ? messages.get("act.letter.never") : text;
    }

    private RadioButton choice(Outcome outcome) {
        String key = "act.outcome." + ActionWords.key(outcome);
        var button = new RadioButton(messages.get(key) + " – " + messages.get(key + ".means"));
        button.setId("outcome-" + ActionWords.key(outcome));
        button.setUserData(outcome);
        button.setToggleGroup(outcomes);
        button.setWrapText(true);
        return button;
    }

    private Optional<Outcome> outcome() {
        return Optional.ofNullable(outcomes.getSelectedToggle())
                .map(toggle -> (Outcome) toggle.getUserData());
    }

    private void conclude() {
        model.conclude(action.id(), found().withOutcome(outcome()));
    }

    /** What was written is kept, and the action stays where it is. */
    private void keepChecking() {
        Checked found = found();
        if (!found.equals(action.course().checked().orElse(Checked.NOTHING))) {
            model.change(action.id(), draft -> draft.course(action.course().withChecked(found)));
        }
    }

    private Checked found() {
        return new Checked(value.getText().strip(), showed.getText().strip(), Optional.empty());
    }
}
