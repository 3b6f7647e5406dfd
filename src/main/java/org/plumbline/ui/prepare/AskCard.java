package org.plumbline.ui.prepare;

import javafx.geometry.HPos;
import javafx.geometry.Insets;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.plumbline.i18n.Messages;
import org.plumbline.model.Assessment;
import org.plumbline.model.Form;
import org.plumbline.ui.control.Buttons;
import org.plumbline.ui.control.Card;
import org.plumbline.ui.control.Segments;
import org.plumbline.workflow.Preparation;

import java.util.List;
import java.util.Locale;

/** Which questionnaires are asked, in which form, and what that takes. */
final class AskCard extends VBox {

    private final Messages messages;
    private final PrepareViewModel model;
    private final Label total = new Label();
    private final Segments<Form> form;
    private final Label formNote = new Label();
    private final GridPane rows = new GridPane(16, 0);

    AskCard(Messages messages, PrepareViewModel model) {
        this.messages = messages;
        this.model = model;
        this.form =
                new Segments<>(
                        "form",
                        messages.get("prepare.form"),
                        List.of(Form.values()),
                        f -> messages.get("common.form." + f.name().toLowerCase(Locale.ROOT)));
        form.getStyleClass().add("small");
        form.setOnChoose(model::form);
        total.setId("total");
        total.getStyleClass().add("strong");
        formNote.getStyleClass().addAll("small", "muted");
        formNote.setWrapText(true);
        columns();
        var choice = new HBox(12, form, formNote);
        choice.getStyleClass().add("line");
        Card card = Card.titled(messages.get("prepare.ask"), choice, rows).withRight(total);
        setVgrow(card, Priority.ALWAYS);
        getChildren().add(card);
        if (model.unusable() > 0) {
            card.getChildren().add(unusable());
        }
    }

    private void columns() {
        rows.setId("questionnaires");
        var words = new ColumnConstraints();
        words.setHgrow(Priority.ALWAYS);
        var number = new ColumnConstraints();
        number.setHalignment(HPos.RIGHT);
        number.setMinWidth(Region.USE_PREF_SIZE);
        rows.getColumnConstraints().addAll(words, number, number);
    }

    private Button unusable() {
        Button why = Buttons.text("unusable", messages.get("prepare.unusable", model.unusable()));
        why.getStyleClass().add("small");
        setMargin(why, new Insets(0, 0, 0, -8));
        why.setOnAction(_ -> model.explainUnusable());
        return why;
    }

    /** Shows what is kept. */
    void tell(Assessment assessment) {
        var preparation = new Preparation(assessment);
        total.setText(messages.get("prepare.total", preparation.items(), preparation.minutes()));
        form.choose(assessment.setup().form());
        form.setDisable(preparation.locked());
        formNote.setText(
                messages.get(
                        "prepare.form.note."
                                + assessment.setup().form().name().toLowerCase(Locale.ROOT)));
        list(preparation.locked());
    }

    private void list(boolean locked) {
        List<AskedRow> asked = model.questionnaires();
        if (rows.getRowCount() != asked.size() + 1) {
            build(asked);
        }
        for (int i = 0; i < asked.size(); i++) {
            update(i + 1, asked.get(i), locked);
        }
    }

    private void build(List<AskedRow> asked) {
        rows.getChildren().clear();
        rows.add(head("prepare.column.items"), 1, 0);
        rows.add(head("prepare.column.minutes"), 2, 0);
        for (int i = 0; i < asked.size(); i++) {
            rows.addRow(i + 1, words(asked.get(i)), new Label(), new Label());
        }
    }

    private Label head(String key) {
        var label = new Label(messages.get(key));
        label.getStyleClass().addAll("small-strong", "muted");
        return label;
    }

    private VBox words(AskedRow row) {
        String title = row.questionnaire().title();
        String id = row.questionnaire().id().value().replace('.', '-');
        var tick = new CheckBox(title);
        tick.setId("ask-" + id);
        tick.getStyleClass().add("strong");
        tick.setAccessibleHelp(row.questionnaire().description());
        tick.setOnAction(_ -> model.ask(row.questionnaire().id(), tick.isSelected()));
        var description = new Label(row.questionnaire().description());
        description.getStyleClass().addAll("small", "muted", "under-tick");
        description.setWrapText(true);
        description.setMinHeight(Region.USE_PREF_SIZE);
        var words = new VBox(tick, description);
        words.getStyleClass().add("asked-row");
        return words;
    }

    private void update(int line, AskedRow row, boolean locked) {
        for (Node node : rows.getChildren()) {
            if (GridPane.getRowIndex(node) == line) {
                switch (node) {
                    case VBox words -> tick(words, row, locked);
                    case Label figure -> figure(figure, row);
                    default -> throw new IllegalStateException("Not part of a row");
                }
            }
        }
    }

    private void tick(VBox words, AskedRow row, boolean locked) {
        if (words.getChildren().getFirst() instanceof CheckBox tick) {
            tick.setSelected(row.chosen());
            tick.setDisable(locked || model.lastOne(row));
        }
    }

    private void figure(Label figure, AskedRow row) {
        boolean items = GridPane.getColumnIndex(figure) == 1;
        int number = items ? row.items() : row.minutes();
        figure.setText(
                row.items() == 0
                        ? messages.get("prepare.notInForm." + (items ? "items" : "minutes"))
                        : messages.integer(number));
        GridPane.setValignment(figure, VPos.TOP);
        figure.getStyleClass().setAll("label", "asked-figure");
        if (!row.chosen()) {
            figure.getStyleClass().add("muted");
        }
    }
}
