package org.plumbline.ui.act;

import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

import org.controlsfx.control.SearchableComboBox;
import org.jspecify.annotations.Nullable;
import org.plumbline.i18n.Messages;
import org.plumbline.model.ActionDraft;
import org.plumbline.model.Item;
import org.plumbline.ui.support.Choice;
import org.plumbline.ui.support.Dialogs;
import org.plumbline.ui.support.Form;
import org.plumbline.workflow.ActionPlan;
import org.plumbline.workflow.Proposal;
import org.plumbline.workflow.Reason;

import java.util.List;
import java.util.Optional;

/** Takes down an action in ten seconds: what, because of what, who, by when. */
final class AddForm {

    private static final int LONGEST = 500;

    private final ActViewModel model;
    private final Messages messages;
    private final ActionPlan plan;
    private final ActionWords words;
    private final SearchableComboBox<Because> because;
    private final TextArea what = new TextArea();
    private final ComboBox<Person> owner = new ComboBox<>();
    private final DateField due;
    private String suggested = "";
    private boolean typing;

    AddForm(ActViewModel model, ActionPlan plan) {
        this.model = model;
        this.messages = model.messages();
        this.plan = plan;
        this.words = new ActionWords(messages, plan);
        this.because = Because.list("addBecause", Because.choices(plan, words, proposed(plan)));
        this.due = new DateField("addDue", messages, Optional.empty());
    }

    /** What the tool proposes comes first. */
    private static List<Reason> proposed(ActionPlan plan) {
        return plan.proposals().stream().map(Proposal::reason).toList();
    }

    /**
     * Opens the form.
     *
     * @param proposal what the action answers to, if that is known
     */
    void open(Dialogs dialogs, Optional<Proposal> proposal) {
        fill(proposal);
        Dialogs.OpenForm form =
                dialogs.open(
                        new Form(
                                "addAction",
                                messages.get("act.add.title"),
                                content(),
                                Form.Width.WIDE,
                                List.of(
                                        Choice.cancel(messages.get("act.add.cancel")),
                                        Choice.main(
                                                "addGo", messages.get("act.add.go"), this::add))));
        Runnable check = () -> form.allowMain(isFilled());
        what.textProperty().subscribe(check);
        check.run();
    }

    private boolean isFilled() {
        return !what.getText().isBlank() && what.getText().length() <= LONGEST;
    }

    private void fill(Optional<Proposal> proposal) {
        what.setId("addWhat");
        what.setPrefRowCount(2);
        what.setWrapText(true);
        withoutTheLetterThatOpens();
        because.valueProperty().subscribe(this::prefill);
        Because.choose(because, proposal.map(Proposal::reason), words);
        owner.setId("addOwner");
        owner.getItems()
                .setAll(Person.choices(messages.get("act.field.nobody"), plan.assessment()));
        owner.setValue(owner.getItems().getFirst());
    }

    /** The letter that opens the form arrives as typed only when the field has the focus. */
    private void withoutTheLetterThatOpens() {
        what.addEventFilter(KeyEvent.KEY_PRESSED, _ -> typing = true);
        what.addEventFilter(
                KeyEvent.KEY_TYPED,
                event -> {
                    if (!typing) {
                        event.consume();
                    }
                });
    }

    /** What the questionnaire suggests, unless something else was written already. */
    private void prefill(@Nullable Because chosen) {
        if (what.getText().isBlank() || what.getText().equals(suggested)) {
            suggested = Because.of(chosen).flatMap(this::suggestion).orElse("");
            what.setText(suggested);
        }
    }

    private Optional<String> suggestion(Reason reason) {
        return reason.item()
                .flatMap(
                        id ->
                                plan.assessment()
                                        .questionnaireOf(id)
                                        .flatMap(questionnaire -> questionnaire.item(id)))
                .map(Item::action);
    }

    private VBox content() {
        VBox whatField = Fields.labelled(messages.get("act.field.what"), what);
        whatField.getChildren().add(Words.wrapped(messages.get("act.add.verb"), "field-note"));
        return new VBox(
                16,
                whatField,
                Fields.labelled(messages.get("act.field.because"), because),
                Fields.beside(
                        Fields.labelled(messages.get("act.field.owner"), owner),
                        Fields.labelled(messages.get("act.field.due"), due)),
                Words.wrapped(messages.get("act.add.later"), "field-note"));
    }

    private void add() {
        model.add(what.getText(), this::written);
    }

    private ActionDraft written(ActionDraft draft) {
        Because.of(because.getValue()).ifPresent(reason -> reason.into(draft));
        return draft.owner(owner.getValue().id()).due(due.day());
    }
}
