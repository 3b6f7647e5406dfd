package org.plumbline.ui.home;

import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.controlsfx.control.textfield.TextFields;
import org.plumbline.i18n.Messages;
import org.plumbline.ui.support.Choice;
import org.plumbline.ui.support.Dialogs;
import org.plumbline.ui.support.Form;

import java.util.List;

/** Asks whom a new assessment is about and what it is called. */
final class NewAssessment {

    private static final int LONGEST_NAME = 120;

    private final HomeViewModel model;
    private final Messages messages;
    private final Dialogs dialogs;

    NewAssessment(HomeViewModel model, Messages messages, Dialogs dialogs) {
        this.model = model;
        this.messages = messages;
        this.dialogs = dialogs;
    }

    void ask(String suggestedOrganisation) {
        TextField organisation =
                field("newOrganisation", suggestedOrganisation, "home.begin.organisation");
        organisation.setPromptText(messages.get("home.begin.organisation.prompt"));
        TextFields.bindAutoCompletion(organisation, model.organisationNames());
        TextField title = field("newTitle", model.suggestedTitle(), "home.begin.name");
        var form =
                new Form(
                        "newAssessment",
                        messages.get("home.begin.title"),
                        content(organisation, title),
                        Form.Width.NORMAL,
                        List.of(
                                Choice.cancel(messages.get("home.begin.cancel")),
                                Choice.main(
                                        "begin",
                                        messages.get("home.begin.go"),
                                        () ->
                                                model.begin(
                                                        organisation.getText(), title.getText()))));
        allowWhenFilled(dialogs.open(form), organisation, title);
    }

    private static void allowWhenFilled(Dialogs.OpenForm form, TextField first, TextField second) {
        Runnable check = () -> form.allowMain(isFilled(first) && isFilled(second));
        first.textProperty().subscribe(check);
        second.textProperty().subscribe(check);
        check.run();
    }

    private static boolean isFilled(TextField field) {
        return !field.getText().isBlank() && field.getText().length() <= LONGEST_NAME;
    }

    private TextField field(String id, String text, String key) {
        var field = new TextField(text);
        field.setId(id);
        field.setAccessibleText(messages.get(key));
        return field;
    }

    private VBox content(TextField organisation, TextField title) {
        var note = new Label(messages.get("home.begin.name.note"));
        note.getStyleClass().add("field-note");
        note.setWrapText(true);
        note.setMinHeight(Region.USE_PREF_SIZE);
        return new VBox(
                16,
                new VBox(4, label("home.begin.organisation", organisation), organisation),
                new VBox(4, label("home.begin.name", title), title, note));
    }

    private Label label(String key, TextField field) {
        var label = new Label(messages.get(key));
        label.getStyleClass().add("field-label");
        label.setLabelFor(field);
        return label;
    }
}
