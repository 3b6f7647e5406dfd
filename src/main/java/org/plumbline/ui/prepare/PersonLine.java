package org.plumbline.ui.prepare;

import javafx.geometry.HPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.plumbline.i18n.Messages;
import org.plumbline.ui.control.Buttons;
import org.plumbline.ui.control.Icon;
import org.plumbline.ui.control.ReasonedButton;
import org.plumbline.ui.support.Subscriptions;

import java.util.Optional;
import java.util.function.Consumer;

/** One person in the table, edited in place. */
final class PersonLine extends GridPane {

    private final Messages messages;
    private final PeopleViewModel people;
    private final PersonRow row;
    private final Subscriptions subscriptions = new Subscriptions();
    private final PersonField name;
    private final PersonField role;
    private final PersonField group;
    private final RadioButton ceo = new RadioButton();
    private final Label note = new Label();
    private final ReasonedButton remove;

    /**
     * @param goTo gives the focus to the name of a line
     */
    PersonLine(
            Messages messages,
            PeopleViewModel people,
            PersonRow row,
            Consumer<String> paste,
            Consumer<PersonRow> goTo) {
        this.messages = messages;
        this.people = people;
        this.row = row;
        this.name = field(row.name(), paste, "prepare.column.name", goTo);
        this.role = field(row.role(), paste, "prepare.column.role", goTo);
        this.group = field(row.group(), paste, "prepare.column.group", goTo);
        Button button = Buttons.icon("remove", messages.get("prepare.remove", ""), Feather.X);
        button.getStyleClass().add("small");
        button.setOnAction(_ -> people.remove(row));
        this.remove = new ReasonedButton(button);
        build();
    }

    private PersonField field(
            Entry entry, Consumer<String> paste, String key, Consumer<PersonRow> goTo) {
        var field = new PersonField(paste);
        field.setPromptText(messages.get(key));
        Fields.tie(field, entry, people::keepNow);
        field.setOnAction(
                _ -> {
                    entry.check();
                    people.keepNow();
                    people.after(row).ifPresent(goTo);
                });
        return field;
    }

    private void build() {
        getStyleClass().add("person-line");
        columns(this);
        note.getStyleClass().add("small");
        note.setWrapText(true);
        ceo.setOnAction(_ -> people.markCeo(row, ceo.isSelected()));
        addRow(0, cell(name, row.name()), cell(role, row.role()), cell(group, row.group()));
        addRow(0, ceo, note, remove);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        subscriptions.follow(row.ceo(), ceo::setSelected);
        subscriptions.follow(row.note(), this::say);
        subscriptions.follow(row.name().text(), _ -> names());
    }

    private static VBox cell(TextField field, Entry entry) {
        return new VBox(4, field, Fields.problemOf("", entry));
    }

    /** The columns that head and lines share. */
    static void columns(GridPane pane) {
        pane.setHgap(8);
        for (double percent : new double[] {21, 18, 23, 6, 27, 5}) {
            var column = new ColumnConstraints();
            column.setPercentWidth(percent);
            column.setHgrow(Priority.ALWAYS);
            column.setHalignment(percent == 5 ? HPos.RIGHT : HPos.LEFT);
            pane.getColumnConstraints().add(column);
        }
    }

    private void pressed(KeyEvent event) {
        if (event.isShortcutDown() && event.getCode() == KeyCode.UP) {
            event.consume();
            people.move(row, -1);
        } else if (event.isShortcutDown() && event.getCode() == KeyCode.DOWN) {
            event.consume();
            people.move(row, 1);
        }
    }

    private void say(PersonRow.Note said) {
        note.setText(said.text());
        note.getStyleClass().removeAll("muted");
        note.setGraphic(null);
        if (said.caution()) {
            var icon = Icon.small(Feather.ALERT_CIRCLE);
            icon.getStyleClass().add("caution-text");
            note.setGraphic(icon);
        } else {
            note.getStyleClass().add("muted");
        }
    }

    private void names() {
        String who = row.name().value();
        name.setAccessibleText(messages.get("prepare.column.name"));
        role.setAccessibleText(messages.get("prepare.column.role") + " " + who);
        group.setAccessibleText(messages.get("prepare.column.group") + " " + who);
        ceo.setAccessibleText(messages.get("prepare.markCeo", who));
        String verb = messages.get("prepare.remove", who);
        remove.button().setAccessibleText(verb);
        remove.button().setTooltip(new Tooltip(verb));
    }

    /** Tells where the line stands and what may be done with it now. */
    void tell(int number) {
        name.setId("name-" + number);
        role.setId("role-" + number);
        group.setId("group-" + number);
        ceo.setId("ceo-" + number);
        note.setId("note-" + number);
        remove.button().setId("remove-" + number);
        name.setEditable(!people.locked());
        role.setEditable(!people.locked());
        group.setEditable(!people.locked());
        group.setVisible(!people.solo());
        ceo.setDisable(!people.mayMarkCeo(row));
        remove.setReason(
                people.mayRemove(row)
                        ? Optional.empty()
                        : Optional.of(
                                messages.get(
                                        people.locked()
                                                ? "prepare.remove.closed"
                                                : "prepare.remove.answered")));
    }

    /** Gives the focus to the name. */
    void focusName() {
        name.requestFocus();
        name.selectAll();
    }

    /** Stops listening to its row. */
    void release() {
        subscriptions.release();
    }
}
