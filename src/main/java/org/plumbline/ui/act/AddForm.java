package org.plumbline.ui.act;

import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.plumbline.i18n.Messages;
import org.plumbline.model.ActionDraft;
import org.plumbline.scoring.DisplayRounding;
import org.plumbline.ui.support.Choice;
import org.plumbline.ui.support.Dialogs;
import org.plumbline.ui.support.Form;
import org.plumbline.workflow.ActionPlan;
import org.plumbline.workflow.Proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes down an action in ten seconds: what, because of what, who, by when. */
final class AddForm {

    private static final int LONGEST = 500;

    private final ActViewModel model;
    private final Messages messages;
    private final ActionPlan plan;
    private final ComboBox<Because> because = new ComboBox<>();
    private final TextArea what = new TextArea();
    private final ComboBox<Person> owner = new ComboBox<>();
    private final DateField due;
    private boolean typing;

    /** Something to act on, or nothing of the list. */
    private record Because(Optional<Proposal> proposal, String words) {
        @Override
        public String toString() {
            return words;
        }
    }

    AddForm(ActViewModel model, ActionPlan plan) {
        this.model = model;
        this.messages = model.messages();
        this.plan = plan;
        this.due = new DateField("addDue", messages, Optional.empty());
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
        because.setId("addBecause");
        because.getItems().setAll(reasons(proposal));
        because.valueProperty().subscribe(this::prefill);
        because.setValue(
                because.getItems().stream()
                        .filter(reason -> reason.proposal().equals(proposal))
                        .findFirst()
                        .orElseThrow());
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

    private List<Because> reasons(Optional<Proposal> first) {
        List<Because> reasons = new ArrayList<>();
        reasons.add(new Because(Optional.empty(), messages.get("act.add.other")));
        List<Proposal> all = new ArrayList<>(plan.proposals());
        first.filter(proposal -> !all.contains(proposal)).ifPresent(all::add);
        all.forEach(proposal -> reasons.add(new Because(Optional.of(proposal), words(proposal))));
        return reasons;
    }

    private String words(Proposal proposal) {
        return messages.get(
                "act.add.because",
                proposal.item().id().value(),
                proposal.item().title(),
                DisplayRounding.points(proposal.score()));
    }

    /** What the questionnaire suggests, unless something else was written already. */
    private void prefill(@Nullable Because chosen) {
        if (chosen == null) {
            return;
        }
        boolean untouched =
                what.getText().isBlank()
                        || because.getItems().stream()
                                .flatMap(reason -> reason.proposal().stream())
                                .anyMatch(p -> p.item().action().equals(what.getText()));
        if (untouched) {
            what.setText(chosen.proposal().map(p -> p.item().action()).orElse(""));
        }
    }

    private VBox content() {
        VBox whatField = Fields.labelled(messages.get("act.field.what"), what);
        whatField.getChildren().add(Words.wrapped(messages.get("act.add.verb"), "field-note"));
        return new VBox(
                16,
                whatField,
                Fields.labelled(messages.get("act.add.reason"), because),
                Fields.beside(
                        Fields.labelled(messages.get("act.field.owner"), owner),
                        Fields.labelled(messages.get("act.field.due"), due)),
                Words.wrapped(messages.get("act.add.later"), "field-note"));
    }

    private void add() {
        model.add(what.getText(), this::written);
    }

    private ActionDraft written(ActionDraft draft) {
        Optional.ofNullable(because.getValue())
                .flatMap(Because::proposal)
                .ifPresent(proposal -> draft.item(proposal.item().id()));
        return draft.owner(owner.getValue().id()).due(due.day());
    }
}
