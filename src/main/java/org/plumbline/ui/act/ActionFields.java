package org.plumbline.ui.act;

import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextInputControl;

import org.jspecify.annotations.Nullable;
import org.plumbline.i18n.Messages;
import org.plumbline.model.Action;
import org.plumbline.model.ActionDraft;
import org.plumbline.model.Assessment;
import org.plumbline.model.Checked;
import org.plumbline.model.FirstMeasure;
import org.plumbline.model.ParticipantId;
import org.plumbline.workflow.ActionPlan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Ties fields to an action: what is written is kept, and what is kept is shown. */
final class ActionFields {

    private final ActViewModel model;
    private final Messages messages;
    private final Assessment assessment;
    private final Action shown;
    private final List<Kept> writing = new ArrayList<>();
    private final List<Consumer<Action>> telling = new ArrayList<>();
    private final List<Consumer<Action>> resetting = new ArrayList<>();
    private boolean told;

    ActionFields(ActViewModel model, Assessment assessment, Action shown) {
        this.model = model;
        this.messages = model.messages();
        this.assessment = assessment;
        this.shown = shown;
    }

    /** Shows an action as it is kept, but where somebody is writing. */
    void tell(Action now) {
        told = true;
        telling.forEach(field -> field.accept(now));
        told = false;
    }

    /** Shows an action as it is kept in place of what is written. */
    void reset(Action now) {
        tell(now);
        told = true;
        resetting.forEach(field -> field.accept(now));
        told = false;
    }

    /** Keeps what is written without waiting for a pause. */
    void flush() {
        writing.forEach(Kept::flush);
    }

    /** Writes a value into an action. */
    interface Write<T> {
        ActionDraft into(ActionDraft draft, T value);
    }

    private void change(UnaryOperator<ActionDraft> change) {
        if (!told) {
            model.change(shown.id(), change);
        }
    }

    /** A text that is kept when a person pauses in writing or leaves it. */
    void text(
            String id, TextInputControl field, Function<Action, String> read, Write<String> write) {
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

    /** A text of the first measure. */
    void measure(
            String id,
            TextInputControl field,
            Function<FirstMeasure, String> read,
            Changed<FirstMeasure> change) {
        text(
                id,
                field,
                now -> read.apply(measureOf(now)),
                (draft, text) -> onMeasure(draft, measure -> change.with(measure, text)));
    }

    /** A record with another text in one place. */
    interface Changed<T> {
        T with(T before, String text);
    }

    /** A text of what the check showed. */
    void checked(
            String id,
            TextInputControl field,
            Function<Checked, String> read,
            Changed<Checked> change) {
        text(
                id,
                field,
                now -> read.apply(checkedOf(now)),
                (draft, text) -> onChecked(draft, checked -> change.with(checked, text)));
    }

    static FirstMeasure measureOf(Action action) {
        return action.firstMeasure().orElse(FirstMeasure.NOTHING);
    }

    private static Checked checkedOf(Action action) {
        return action.course().checked().orElse(Checked.NOTHING);
    }

    static ActionDraft onMeasure(ActionDraft draft, UnaryOperator<FirstMeasure> change) {
        return draft.firstMeasure(Optional.of(change.apply(measureOf(draft.action()))));
    }

    private static ActionDraft onChecked(ActionDraft draft, UnaryOperator<Checked> change) {
        Action now = draft.action();
        return draft.course(now.course().withChecked(change.apply(checkedOf(now))));
    }

    /** A choice of a member of the team. */
    ComboBox<Person> person(
            String id,
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

    /** A choice of the item or section that is the reason. */
    BecauseList because(String id, ActionPlan plan) {
        var list = new BecauseList(id, messages, plan, List.of());
        list.choose(plan.reason(shown));
        telling.add(now -> list.choose(plan.reason(now)));
        list.valueProperty().subscribe((_, now) -> answerTo(now));
        return list;
    }

    /** While one searches, nothing may be chosen for a moment. */
    private void answerTo(@Nullable Because chosen) {
        if (chosen != null) {
            change(
                    draft ->
                            chosen.reason()
                                    .map(reason -> reason.into(draft))
                                    .orElseGet(draft::withoutReason));
        }
    }

    private static void choose(ComboBox<Person> choice, Optional<ParticipantId> id) {
        choice.getItems().stream()
                .filter(person -> person.id().equals(id))
                .findFirst()
                .ifPresent(choice::setValue);
    }

    /** A day; blank for none. */
    DateField day(
            String id,
            Function<Action, Optional<LocalDate>> read,
            Write<Optional<LocalDate>> write) {
        var field =
                new DateField(
                        id,
                        messages,
                        read.apply(shown),
                        day -> change(draft -> write.into(draft, day)));
        telling.add(now -> field.tell(read.apply(now)));
        resetting.add(now -> field.show(read.apply(now)));
        return field;
    }

    /** Whether the first measure counts something that customers say or do. */
    CheckBox byCustomers(String id, String word) {
        var tick = new CheckBox(word);
        tick.setId(id);
        tick.setWrapText(true);
        tick.setSelected(measureOf(shown).byCustomers());
        telling.add(now -> tick.setSelected(measureOf(now).byCustomers()));
        tick.selectedProperty()
                .subscribe(
                        (_, ticked) ->
                                change(draft -> onMeasure(draft, m -> m.withByCustomers(ticked))));
        return tick;
    }
}
