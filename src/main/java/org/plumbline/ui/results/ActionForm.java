package org.plumbline.ui.results;

import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import org.plumbline.i18n.Messages;
import org.plumbline.model.Participant;
import org.plumbline.model.ParticipantId;
import org.plumbline.ui.control.Labels;
import org.plumbline.ui.control.TextLines;
import org.plumbline.ui.support.Choice;
import org.plumbline.ui.support.Dialogs;
import org.plumbline.ui.support.Form;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Takes down an action that answers to an item: what, and who. The rest follows in Act. */
final class ActionForm {

    private static final int LONGEST = 500;

    private final Messages messages;
    private final Planning planning;
    private final TextLines what = new TextLines(3);
    private final ComboBox<Optional<Participant>> owner = new ComboBox<>();

    /** Keeps an action that was taken down. */
    @FunctionalInterface
    interface Planning {
        void add(String what, ItemCard item, Optional<ParticipantId> owner);
    }

    ActionForm(Messages messages, Planning planning) {
        this.messages = messages;
        this.planning = planning;
    }

    /** Opens the form with what the questionnaire suggests. */
    void open(Dialogs dialogs, ItemCard item, List<Participant> people) {
        what.setId("act-what");
        what.setText(item.suggestion());
        owner.setId("act-owner");
        owner.setConverter(names());
        owner.getItems()
                .setAll(
                        Stream.concat(
                                        Stream.of(Optional.<Participant>empty()),
                                        people.stream().map(Optional::of))
                                .toList());
        owner.setValue(Optional.empty());
        Dialogs.OpenForm form = dialogs.open(form(item));
        Runnable check = () -> form.allowMain(isFilled());
        what.textProperty().subscribe(check);
        check.run();
    }

    private boolean isFilled() {
        return !what.getText().isBlank() && what.getText().length() <= LONGEST;
    }

    private Form form(ItemCard item) {
        return new Form(
                "add-action",
                messages.get("results.act.title"),
                content(item),
                Form.Width.NORMAL,
                List.of(
                        Choice.cancel(messages.get("results.act.cancel")),
                        Choice.main("act-go", messages.get("results.act.go"), () -> add(item))));
    }

    private void add(ItemCard item) {
        planning.add(what.getText().strip(), item, owner.getValue().map(Participant::id));
    }

    private VBox content(ItemCard item) {
        return new VBox(
                16,
                Labels.wrapped(messages.get("results.act.because", item.place()), "muted"),
                labelled(messages.get("results.act.what"), what),
                labelled(messages.get("results.act.owner"), owner),
                Labels.wrapped(messages.get("results.act.later"), "field-note"));
    }

    private static VBox labelled(String words, Control field) {
        var label = new Label(words);
        label.getStyleClass().add("field-label");
        label.setLabelFor(field);
        field.setMaxWidth(Double.MAX_VALUE);
        return new VBox(4, label, field);
    }

    private StringConverter<Optional<Participant>> names() {
        return new StringConverter<>() {
            @Override
            public String toString(Optional<Participant> person) {
                return person.map(Participant::name)
                        .orElseGet(() -> messages.get("results.act.nobody"));
            }

            @Override
            public Optional<Participant> fromString(String name) {
                throw new UnsupportedOperationException("The choice cannot be typed into");
            }
        };
    }
}
