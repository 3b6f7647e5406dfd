package org.plumbline.ui.prepare;

import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.plumbline.i18n.Messages;
import org.plumbline.ui.support.Choice;
import org.plumbline.ui.support.Dialogs;
import org.plumbline.ui.support.Form;
import org.plumbline.workflow.PastedPeople;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Asks for lines of "name, role, group" and says at once what they would give. */
final class PasteForm {

    private static final int PROBLEMS_SHOWN = 4;

    private final Messages messages;
    private final PeopleViewModel people;
    private final Dialogs dialogs;

    PasteForm(Messages messages, PeopleViewModel people, Dialogs dialogs) {
        this.messages = messages;
        this.people = people;
        this.dialogs = dialogs;
    }

    /**
     * Opens the form.
     *
     * @param begun lines that are there already, may be blank
     */
    void open(String begun) {
        var lines = new TextArea();
        lines.setId("paste-lines");
        lines.setPrefRowCount(8);
        lines.setPromptText(messages.get("prepare.paste.prompt"));
        lines.setAccessibleText(messages.get("prepare.paste.how"));
        Label how = note("paste-how", messages.get("prepare.paste.how"));
        Label outcome = note("paste-outcome", "");
        var form =
                new Form(
                        "paste",
                        messages.get("prepare.paste.heading"),
                        new VBox(8, how, lines, outcome),
                        Form.Width.WIDE,
                        List.of(
                                Choice.cancel(messages.get("prepare.paste.cancel")),
                                Choice.main(
                                        "paste-add",
                                        messages.get("prepare.paste.add"),
                                        () -> people.add(people.read(lines.getText()).people()))));
        Dialogs.OpenForm open = dialogs.open(form);
        lines.textProperty().subscribe(text -> tell(people.read(text), outcome, open));
        lines.setText(begun);
    }

    private static Label note(String id, String text) {
        var label = new Label(text);
        label.setId(id);
        label.getStyleClass().add("field-note");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private void tell(PastedPeople read, Label outcome, Dialogs.OpenForm form) {
        form.allowMain(!read.people().isEmpty());
        String problems =
                read.problems().stream()
                        .limit(PROBLEMS_SHOWN)
                        .map(this::words)
                        .collect(Collectors.joining(" "));
        String found = messages.get("prepare.paste.found", read.people().size());
        outcome.setText((found + " " + problems).strip());
    }

    private String words(PastedPeople.Problem problem) {
        String reason = problem.reason().name().toLowerCase(Locale.ROOT);
        return messages.get("prepare.paste.problem." + reason, problem.line());
    }
}
