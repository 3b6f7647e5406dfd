package org.plumbline.ui.act;

import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

import org.plumbline.i18n.Messages;
import org.plumbline.model.Action;
import org.plumbline.model.ActionDraft;
import org.plumbline.model.ActionId;
import org.plumbline.model.ActionStatus;
import org.plumbline.model.Checked;
import org.plumbline.model.FirstMeasure;
import org.plumbline.workflow.ActionPlan;
import org.plumbline.workflow.Missing;
import org.plumbline.workflow.PlannedAction;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * Everything there is to say about one action, to be read and changed: beside the table, or in a
 * dialog. What is missing is said below its field.
 */
final class DetailPane extends VBox {

    private final Messages messages;
    private final ActionId action;
    private final Map<Missing, Label> notes = new EnumMap<>(Missing.class);
    private final Map<Missing, Node> fields = new EnumMap<>(Missing.class);
    private final ActionFields made;
    private final LettersRow letters;
    private final VBox checkFields;
    private final DetailButtons buttons;

    DetailPane(ActViewModel model, ActionPlan plan, PlannedAction planned) {
        super(16);
        this.messages = model.messages();
        this.action = planned.action().id();
        this.letters = new LettersRow(messages);
        this.buttons = new DetailButtons(model, action);
        setId("detail");
        getStyleClass().add("action-detail");
        Action shown = planned.action();
        this.made = new ActionFields(model, plan.assessment(), shown);
        var words = new ActionWords(messages, plan);
        getChildren().add(Words.wrapped(words.from(planned), "muted"));
        String carried = words.carried(shown);
        if (!carried.isBlank()) {
            getChildren().add(Words.wrapped(carried, "small", "muted"));
        }
        getChildren().addAll(what(), letters, ownerAndDue());
        getChildren().add(measure());
        getChildren().addAll(expect(), stop(), days());
        this.checkFields = check();
        getChildren().addAll(checkFields, buttons);
        tell(planned);
    }

    /** Which action it is about. */
    ActionId action() {
        return action;
    }

    /** Shows an action as it is kept now. */
    void tell(PlannedAction planned) {
        Action now = planned.action();
        made.tell(now);
        notes.forEach((missing, note) -> note.setText(noteOf(missing, planned)));
        letters.tell(now);
        boolean checking = now.status() == ActionStatus.CHECK || now.status() == ActionStatus.ACT;
        checkFields.setVisible(checking);
        checkFields.setManaged(checking);
        buttons.tell(now);
    }

    /** Shows an action as it is kept in place of what is written. */
    void reset(PlannedAction planned) {
        tell(planned);
        made.reset(planned.action());
    }

    private String noteOf(Missing missing, PlannedAction planned) {
        if (!planned.missing().contains(missing)) {
            return "";
        }
        return missing == Missing.FIRST_RESULT
                ? messages.get(
                        "act.needs.first_result", messages.longDate(planned.latestFirstResult()))
                : messages.get("act.needs." + ActionWords.key(missing));
    }

    /** Gives the focus to the field in which something is missing. */
    void focus(Missing missing) {
        Optional.ofNullable(fields.get(missing)).ifPresent(Node::requestFocus);
    }

    /** Gives the focus to the first field. */
    void focusFirst() {
        focus(Missing.VERB);
    }

    /** Keeps what is written without waiting for a pause. */
    void flush() {
        made.flush();
    }

    private VBox what() {
        var field = new TextArea();
        field.setPrefRowCount(2);
        field.setWrapText(true);
        field.getStyleClass().add("what");
        made.text("what", field, Action::what, DetailPane::withWhat);
        return noted(Fields.labelled(messages.get("act.field.what"), field), field, Missing.VERB);
    }

    private static ActionDraft withWhat(ActionDraft draft, String text) {
        return text.isBlank() ? draft : draft.what(text.strip().replaceAll("\\R+", " "));
    }

    private Node ownerAndDue() {
        ComboBox<Person> owner = made.person("owner", Action::owner, ActionDraft::owner);
        var due = made.day("due", Action::due, ActionDraft::due);
        return Fields.beside(
                noted(
                        Fields.labelled(messages.get("act.field.owner"), owner),
                        owner,
                        Missing.OWNER),
                noted(Fields.labelled(messages.get("act.field.due"), due), due, Missing.DUE));
    }

    private VBox measure() {
        var what = new TextField();
        made.measure("measure", what, FirstMeasure::what, FirstMeasure::withWhat);
        var today = new TextField();
        made.measure("today", today, FirstMeasure::today, FirstMeasure::withToday);
        today.setPromptText(messages.get("act.field.today.prompt"));
        var target = new TextField();
        made.measure("target", target, FirstMeasure::target, FirstMeasure::withTarget);
        var value = new TextField();
        made.checked("now", value, Checked::value, Checked::withValue);
        ComboBox<Person> counter =
                made.person(
                        "countedBy",
                        now -> ActionFields.measureOf(now).countedBy(),
                        (draft, person) ->
                                ActionFields.onMeasure(draft, m -> m.withCountedBy(person)));
        return new VBox(
                8,
                noted(
                        Fields.labelled(messages.get("act.field.measure"), what),
                        what,
                        Missing.MEASURE),
                Fields.beside(
                        noted(
                                Fields.small(messages.get("act.field.today"), today),
                                today,
                                Missing.TODAY),
                        Fields.small(messages.get("act.field.now"), value),
                        noted(
                                Fields.small(messages.get("act.field.target"), target),
                                target,
                                Missing.TARGET)),
                noted(
                        Fields.small(messages.get("act.field.countedBy"), counter),
                        counter,
                        Missing.COUNTED_BY),
                made.byCustomers("byCustomers", messages.get("act.field.byCustomers")));
    }

    private VBox expect() {
        var field = new TextField();
        made.text("expect", field, Action::expect, ActionDraft::expect);
        return Fields.labelled(messages.get("act.field.expect"), field);
    }

    private VBox stop() {
        var field = new TextField();
        made.text("stop", field, Action::stop, ActionDraft::stop);
        VBox box =
                noted(Fields.labelled(messages.get("act.field.stop"), field), field, Missing.STOP);
        return noted(box, field, Missing.STOP_SOMETHING);
    }

    private Node days() {
        var first = made.day("firstResult", Action::firstResult, ActionDraft::firstResult);
        var check = made.day("check", Action::check, ActionDraft::check);
        first.setPromptText(messages.get("act.field.asDue"));
        check.setPromptText(messages.get("act.field.asDue"));
        return Fields.beside(
                noted(
                        Fields.labelled(messages.get("act.field.firstResult"), first),
                        first,
                        Missing.FIRST_RESULT),
                Fields.labelled(messages.get("act.field.check"), check));
    }

    private VBox check() {
        var field = new TextArea();
        field.setPrefRowCount(3);
        field.setWrapText(true);
        made.checked("showed", field, Checked::showed, Checked::withShowed);
        fields.put(Missing.SHOWED, field);
        return Fields.labelled(messages.get("act.field.showed"), field);
    }

    private VBox noted(VBox box, Node field, Missing missing) {
        Label note = Fields.note("needs-" + ActionWords.key(missing));
        notes.put(missing, note);
        fields.put(missing, field);
        box.getChildren().add(note);
        return box;
    }
}
