package org.plumbline.ui.act;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;

import org.plumbline.i18n.Messages;
import org.plumbline.model.Action;
import org.plumbline.model.ActionDraft;
import org.plumbline.model.ActionId;
import org.plumbline.model.ActionStatus;
import org.plumbline.model.Assessment;
import org.plumbline.model.Checked;
import org.plumbline.model.FirstMeasure;
import org.plumbline.model.ParticipantId;
import org.plumbline.workflow.ActionPlan;
import org.plumbline.workflow.Missing;
import org.plumbline.workflow.PlannedAction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Everything there is to say about one action, to be read and changed: beside the table, or in a
 * dialog. What is missing is said below its field.
 */
final class DetailPane extends VBox {

    private final ActViewModel model;
    private final Messages messages;
    private final ActionId action;
    private final Map<Missing, Label> notes = new EnumMap<>(Missing.class);
    private final Map<Missing, Node> fields = new EnumMap<>(Missing.class);
    private final List<Kept> writing = new ArrayList<>();
    private final List<Consumer<Action>> telling = new ArrayList<>();
    private final List<Consumer<Action>> resetting = new ArrayList<>();
    private final LettersRow letters;
    private final VBox checkFields;
    private final DetailButtons buttons;
    private boolean told;

    DetailPane(ActViewModel model, ActionPlan plan, PlannedAction planned) {
        super(16);
        this.model = model;
        this.messages = model.messages();
        this.action = planned.action().id();
        this.letters = new LettersRow(messages);
        this.buttons = new DetailButtons(model, action);
        setId("detail");
        getStyleClass().add("action-detail");
        Action shown = planned.action();
        Assessment assessment = plan.assessment();
        var words = new ActionWords(messages, plan);
        getChildren().add(Words.wrapped(words.from(planned), "muted"));
        String carried = words.carried(shown);
        if (!carried.isBlank()) {
            getChildren().add(Words.wrapped(carried, "small", "muted"));
        }
        getChildren().addAll(what(shown), letters, ownerAndDue(shown, assessment));
        getChildren().add(measure(shown, assessment));
        getChildren().addAll(expect(shown), stop(shown), days(shown));
        this.checkFields = check(shown);
        getChildren().addAll(checkFields, buttons);
        tell(planned);
    }

    /** Which action it is about. */
    ActionId action() {
        return action;
    }

    /** Shows an action as it is kept now. */
    void tell(PlannedAction planned) {
        told = true;
        Action now = planned.action();
        telling.forEach(field -> field.accept(now));
        notes.forEach((missing, note) -> note.setText(noteOf(missing, planned)));
        letters.tell(now);
        boolean checking = now.status() == ActionStatus.CHECK || now.status() == ActionStatus.ACT;
        checkFields.setVisible(checking);
        checkFields.setManaged(checking);
        buttons.tell(now);
        told = false;
    }

    /** Shows an action as it is kept in place of what is written. */
    void reset(PlannedAction planned) {
        tell(planned);
        resetting.forEach(field -> field.accept(planned.action()));
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
        writing.forEach(Kept::flush);
    }

    private VBox what(Action shown) {
        var field = new TextArea();
        field.setPrefRowCount(2);
        field.setWrapText(true);
        field.getStyleClass().add("what");
        write("what", field, shown, Action::what, DetailPane::withWhat);
        return noted(Fields.labelled(messages.get("act.field.what"), field), field, Missing.VERB);
    }

    private static ActionDraft withWhat(ActionDraft draft, String text) {
        return text.isBlank() ? draft : draft.what(text.strip().replaceAll("\\R+", " "));
    }

    private Node ownerAndDue(Action shown, Assessment assessment) {
        ComboBox<Person> owner =
                person("owner", assessment, shown, Action::owner, ActionDraft::owner);
        var due = day("due", shown, Action::due, ActionDraft::due);
        return Fields.beside(
                noted(
                        Fields.labelled(messages.get("act.field.owner"), owner),
                        owner,
                        Missing.OWNER),
                noted(Fields.labelled(messages.get("act.field.due"), due), due, Missing.DUE));
    }

    private VBox measure(Action shown, Assessment assessment) {
        var what = new TextField();
        measured("measure", what, shown, FirstMeasure::what, FirstMeasure::withWhat);
        var today = new TextField();
        measured("today", today, shown, FirstMeasure::today, FirstMeasure::withToday);
        today.setPromptText(messages.get("act.field.today.prompt"));
        var target = new TextField();
        measured("target", target, shown, FirstMeasure::target, FirstMeasure::withTarget);
        var now = new TextField();
        checked("now", now, shown, Checked::value, Checked::withValue);
        ComboBox<Person> counter =
                person(
                        "countedBy",
                        assessment,
                        shown,
                        a -> measureOf(a).countedBy(),
                        (draft, person) -> onMeasure(draft, m -> m.withCountedBy(person)));
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
                        Fields.small(messages.get("act.field.now"), now),
                        noted(
                                Fields.small(messages.get("act.field.target"), target),
                                target,
                                Missing.TARGET)),
                noted(
                        Fields.small(messages.get("act.field.countedBy"), counter),
                        counter,
                        Missing.COUNTED_BY),
                byCustomers(shown));
    }

    private CheckBox byCustomers(Action shown) {
        var tick = new CheckBox(messages.get("act.field.byCustomers"));
        tick.setId("byCustomers");
        tick.setWrapText(true);
        tick.setSelected(measureOf(shown).byCustomers());
        telling.add(now -> tick.setSelected(measureOf(now).byCustomers()));
        tick.selectedProperty()
                .subscribe(
                        (_, ticked) ->
                                change(draft -> onMeasure(draft, m -> m.withByCustomers(ticked))));
        return tick;
    }

    private VBox expect(Action shown) {
        var field = new TextField();
        write("expect", field, shown, Action::expect, ActionDraft::expect);
        return Fields.labelled(messages.get("act.field.expect"), field);
    }

    private VBox stop(Action shown) {
        var field = new TextField();
        write("stop", field, shown, Action::stop, ActionDraft::stop);
        VBox box =
                noted(Fields.labelled(messages.get("act.field.stop"), field), field, Missing.STOP);
        return noted(box, field, Missing.STOP_SOMETHING);
    }

    private Node days(Action shown) {
        var first = day("firstResult", shown, Action::firstResult, ActionDraft::firstResult);
        var check = day("check", shown, Action::check, ActionDraft::check);
        first.setPromptText(messages.get("act.field.asDue"));
        check.setPromptText(messages.get("act.field.asDue"));
        return Fields.beside(
                noted(
                        Fields.labelled(messages.get("act.field.firstResult"), first),
                        first,
                        Missing.FIRST_RESULT),
                Fields.labelled(messages.get("act.field.check"), check));
    }

    private VBox check(Action shown) {
        var field = new TextArea();
        field.setPrefRowCount(3);
        field.setWrapText(true);
        checked("showed", field, shown, Checked::showed, Checked::withShowed);
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

    private interface Write<T> {
        ActionDraft into(ActionDraft draft, T value);
    }

    private void change(UnaryOperator<ActionDraft> change) {
        if (!told) {
            model.change(action, change);
        }
    }

    private void write(
            String id,
            TextInputControl field,
            Action shown,
            Function<Action, String> read,
            Write<String> write) {
        field.setId(id);
        var kept =
                new Kept(
                        field,
                        read.apply(shown),
                        model.background(),
                        text -> change(draft -> write.into(draft, text)));
        writing.add(kept);
        telling.add(now -> kept.tell(read.apply(now)));
        resetting.add(now -> kept.reset(read.apply(now)));
    }

    private void measured(
            String id,
            TextInputControl field,
            Action shown,
            Function<FirstMeasure, String> read,
            Changed<FirstMeasure> change) {
        write(
                id,
                field,
                shown,
                now -> read.apply(measureOf(now)),
                (draft, text) -> onMeasure(draft, measure -> change.with(measure, text)));
    }

    private interface Changed<T> {
        T with(T before, String text);
    }

    private void checked(
            String id,
            TextInputControl field,
            Action shown,
            Function<Checked, String> read,
            Changed<Checked> change) {
        write(
                id,
                field,
                shown,
                now -> read.apply(checkedOf(now)),
                (draft, text) -> onChecked(draft, checked -> change.with(checked, text)));
    }

    private static FirstMeasure measureOf(Action action) {
        return action.firstMeasure().orElse(FirstMeasure.NOTHING);
    }

    private static Checked checkedOf(Action action) {
        return action.course().checked().orElse(Checked.NOTHING);
    }

    private static ActionDraft onMeasure(ActionDraft draft, UnaryOperator<FirstMeasure> change) {
        return draft.firstMeasure(Optional.of(change.apply(measureOf(draft.action()))));
    }

    private static ActionDraft onChecked(ActionDraft draft, UnaryOperator<Checked> change) {
        Action now = draft.action();
        return draft.course(now.course().withChecked(change.apply(checkedOf(now))));
    }

    private ComboBox<Person> person(
            String id,
            Assessment assessment,
            Action shown,
            Function<Action, Optional<ParticipantId>> read,
            Write<Optional<ParticipantId>> write) {
        var choice = new ComboBox<Person>();
        choice.setId(id);
        choice.getItems().setAll(Person.choices(messages.get("act.field.nobody"), assessment));
        choose(choice, read.apply(shown));
        telling.add(now -> choose(choice, read.apply(now)));
        choice.valueProperty().subscribe((_, now) -> change(draft -> write.into(draft, now.id())));
        return choice;
    }

    private static void choose(ComboBox<Person> choice, Optional<ParticipantId> id) {
        choice.getItems().stream()
                .filter(person -> person.id().equals(id))
                .findFirst()
                .ifPresent(choice::setValue);
    }

    private DateField day(
            String id,
            Action shown,
            Function<Action, Optional<LocalDate>> read,
            Write<Optional<LocalDate>> write) {
        var field =
                new DateField(
                        id,
                        messages,
                        read.apply(shown),
                        day -> change(draft -> write.into(draft, Optional.of(day))));
        telling.add(now -> field.tell(read.apply(now)));
        return field;
    }
}
