package org.plumbline.ui.act;

import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

import org.plumbline.i18n.Messages;
import org.plumbline.model.ActionDraft;
import org.plumbline.model.Item;
import org.plumbline.ui.control.Labels;
import org.plumbline.ui.control.TextLines;
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
    private final BecauseList because;
    private final TextLines what = new TextLines(2);
    private final ComboBox<Person> owner = new ComboBox<>();
    private final DateField due;
    private String suggested = "";
    private boolean typing;

    AddForm(ActViewModel model, ActionPlan plan) {
        this.model = model;
        this.messages = model.messages();
        this.plan = plan;
        this.because = new BecauseList("addBecause", messages, plan, proposed(plan));
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
        withoutTheLetterThatOpens();
        because.valueProperty().subscribe(this::prefill);
        because.choose(proposal.map(Proposal::reason));
        because.followedBy(owner);
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
    private void prefill() {
        if (what.getText().isBlank() || what.getText().equals(suggested)) {
            suggested = because.reason().flatMap(this::suggestion).orElse("");
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
        whatField.getChildren().add(Labels.wrapped(messages.get("act.add.verb"), "field-note"));
        return new VBox(
                16,
                whatField,
                Fields.labelled(messages.get("act.field.because"), because),
                Fields.beside(
                        Fields.labelled(messages.get("act.field.owner"), owner),
                        Fields.labelled(messages.get("act.field.due"), due)),
                Labels.wrapped(messages.get("act.add.later"), "field-note"));
    }

    private void add() {
        model.add(what.getText(), this::written);
    }

    private ActionDraft written(ActionDraft draft) {
        because.reason().ifPresent(reason -> reason.into(draft));
        return draft.owner(owner.getValue().id()).due(due.day());
    }
}
