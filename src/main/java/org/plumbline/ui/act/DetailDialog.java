package org.plumbline.ui.act;

import org.plumbline.model.ActionId;
import org.plumbline.ui.support.Choice;
import org.plumbline.ui.support.Dialogs;
import org.plumbline.ui.support.Form;
import org.plumbline.workflow.ActionPlan;

import java.util.List;
import java.util.Optional;

/** The detail of an action in a dialog; at most one is open. */
final class DetailDialog {

    private final ActViewModel model;
    private final Dialogs dialogs;
    private Optional<Open> shown = Optional.empty();

    private record Open(DetailPane pane, Dialogs.OpenForm form) {}

    DetailDialog(ActViewModel model, Dialogs dialogs) {
        this.model = model;
        this.dialogs = dialogs;
    }

    /** The detail that is open, if one is. */
    Optional<DetailPane> pane() {
        return shown.map(Open::pane);
    }

    void open(ActionId action) {
        model.plan()
                .get()
                .ifPresent(
                        plan ->
                                plan.action(action)
                                        .map(planned -> new DetailPane(model, plan, planned))
                                        .ifPresent(this::open));
    }

    private void open(DetailPane pane) {
        var form =
                new Form(
                        "action",
                        model.messages().get("act.detail.title"),
                        pane,
                        Form.Width.NORMAL,
                        List.of(
                                new Choice(
                                        "cancel",
                                        model.messages().get("act.detail.close"),
                                        Choice.Kind.CANCEL,
                                        () -> closed(pane))));
        shown = Optional.of(new Open(pane, dialogs.open(form)));
    }

    private void closed(DetailPane pane) {
        pane.flush();
        shown = Optional.empty();
    }

    /** Shows the action as it is now; the dialog closes when the action is gone. */
    void tell(ActionPlan plan) {
        shown.ifPresent(
                open ->
                        plan.action(open.pane().action())
                                .ifPresentOrElse(open.pane()::tell, () -> close(open)));
    }

    private void close(Open open) {
        shown = Optional.empty();
        open.form().close();
    }
}
