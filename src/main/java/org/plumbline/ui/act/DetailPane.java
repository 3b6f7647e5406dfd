package org.plumbline.ui.act;

import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.plumbline.i18n.Messages;
import org.plumbline.model.Action;
import org.plumbline.model.ActionDraft;
import org.plumbline.model.ActionId;
import org.plumbline.model.ActionStatus;
import org.plumbline.model.Checked;
import org.plumbline.ui.control.Labels;
import org.plumbline.ui.control.TextLines;
import org.plumbline.workflow.ActionPlan;
import org.plumbline.workflow.Missing;
import org.plumbline.workflow.PlannedAction;

/**
 * Everything there is to say about one action, to be read and changed: beside the table, or in a
 * dialog. What is missing is said below its field.
 */
final class DetailPane extends VBox {

    private final Messages messages;
    private final ActionId action;
    private final ActionWords words;
    private final MissingNotes notes;
    private final ActionFields made;
    private final BecauseList because;
    private final Label from;
    private final LettersRow letters;
    private final VBox checkFields;
    private final DetailButtons buttons;

    DetailPane(ActViewModel model, ActionPlan plan, PlannedAction planned) {
        super(16);
        this.messages = model.messages();
        this.action = planned.action().id();
        this.words = new ActionWords(messages, plan);
        this.notes = new MissingNotes(messages);
        this.made = new ActionFields(model, plan.assessment(), planned.action());
        this.because = made.because("because", plan);
        this.from = Labels.wrapped("", "muted");
        this.letters = new LettersRow(messages);
        this.checkFields = check();
        this.buttons = new DetailButtons(model, action);
        from.setId("from");
        setId("detail");
        getStyleClass().add("action-detail");
        getChildren().add(from);
        String carried = words.carried(planned.action());
        if (!carried.isBlank()) {
            getChildren().add(Labels.wrapped(carried, "small", "muted"));
        }
        getChildren().addAll(what(), letters, because(), ownerAndDue());
        getChildren().add(new MeasureFields(messages, made, notes));
        getChildren().addAll(expect(), stop(), days(), checkFields, buttons);
        tell(planned);
    }

    /** Which action it is about. */
    ActionId action() {
        return action;
    }

    /** Shows an action as it is kept now. */
    void tell(PlannedAction planned) {
        Action now = planned.action();
        from.setText(words.from(planned));
        made.tell(now);
        notes.tell(planned);
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

    /** Gives the focus to the field in which something is missing. */
    void focus(Missing missing) {
        notes.focus(missing);
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
        var field = new TextLines(2);
        field.getStyleClass().add("what");
        made.text("what", field, Action::what, DetailPane::withWhat);
        return labelled("act.field.what", field, Missing.VERB);
    }

    private static ActionDraft withWhat(ActionDraft draft, String text) {
        return text.isBlank() ? draft : draft.what(text.strip().replaceAll("\\R+", " "));
    }

    private VBox because() {
        return labelled("act.field.because", because, Missing.BECAUSE);
    }

    private HBox ownerAndDue() {
        ComboBox<Person> owner = made.person("owner", Action::owner, ActionDraft::owner);
        because.followedBy(owner);
        var due = made.day("due", Action::due, ActionDraft::due);
        return Fields.beside(
                labelled("act.field.owner", owner, Missing.OWNER),
                labelled("act.field.due", due, Missing.DUE));
    }

    private VBox expect() {
        var field = new TextField();
        made.text("expect", field, Action::expect, ActionDraft::expect);
        return Fields.labelled(messages.get("act.field.expect"), field);
    }

    private VBox stop() {
        var field = new TextField();
        made.text("stop", field, Action::stop, ActionDraft::stop);
        VBox box = labelled("act.field.stop", field, Missing.STOP);
        return notes.under(box, field, Missing.STOP_SOMETHING);
    }

    private HBox days() {
        var first = made.day("firstResult", Action::firstResult, ActionDraft::firstResult);
        var check = made.day("check", Action::check, ActionDraft::check);
        first.setPromptText(messages.get("act.field.asDue"));
        check.setPromptText(messages.get("act.field.asDue"));
        return Fields.beside(
                labelled("act.field.firstResult", first, Missing.FIRST_RESULT),
                Fields.labelled(messages.get("act.field.check"), check));
    }

    private VBox check() {
        var field = new TextLines(3);
        made.checked("showed", field, Checked::showed, Checked::withShowed);
        notes.field(field, Missing.SHOWED);
        return Fields.labelled(messages.get("act.field.showed"), field);
    }

    private VBox labelled(String key, Region field, Missing missing) {
        return notes.under(Fields.labelled(messages.get(key), field), field, missing);
    }
}
