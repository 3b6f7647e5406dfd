package org.plumbline.ui.act;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.plumbline.model.ActionId;
import org.plumbline.workflow.ActionPlan;
import org.plumbline.workflow.PlannedAction;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The table and, where there is room, the detail of the chosen action at its right. */
final class TableAndDetail extends HBox {

    private static final double DETAIL_WIDTH = 340;

    private final ActViewModel model;
    private final ActionTable table;
    private final VBox side = new VBox();
    private Optional<DetailPane> detail = Optional.empty();
    private boolean narrow;

    /**
     * @param openDialog shows the detail of an action where there is no room beside the table
     */
    TableAndDetail(ActViewModel model, Consumer<ActionId> openDialog) {
        super(16);
        this.model = model;
        this.table =
                new ActionTable(
                        model,
                        action -> open(action, openDialog),
                        action -> clicked(action, openDialog));
        side.getStyleClass().add("card");
        side.setMinWidth(DETAIL_WIDTH);
        side.setMaxWidth(DETAIL_WIDTH);
        setAlignment(Pos.TOP_LEFT);
        Fields.growing(table);
    }

    private void open(ActionId action, Consumer<ActionId> openDialog) {
        model.select(action);
        if (narrow) {
            openDialog.accept(action);
        } else {
            detail.ifPresent(DetailPane::focusFirst);
        }
    }

    /** Beside the table the detail is in view already. */
    private void clicked(ActionId action, Consumer<ActionId> openDialog) {
        if (narrow) {
            openDialog.accept(action);
        }
    }

    /** Shows a plan. */
    void show(ActionPlan plan, boolean nowNarrow) {
        narrow = nowNarrow;
        List<Node> shown = narrow ? List.of(table) : List.of(table, side);
        if (!getChildren().equals(shown)) {
            getChildren().setAll(shown);
        }
        table.show(plan, model.filter().get());
        if (narrow) {
            leave();
        } else {
            showDetail(plan);
        }
    }

    /**
     * The fields of an action stay while it is the same, so that nobody is disturbed in writing.
     */
    private void showDetail(ActionPlan plan) {
        Optional<PlannedAction> shown = model.selected();
        boolean same =
                detail.map(DetailPane::action).equals(shown.map(planned -> planned.action().id()));
        if (same) {
            detail.ifPresent(pane -> shown.ifPresent(pane::tell));
            return;
        }
        leave();
        detail = shown.map(planned -> new DetailPane(model, plan, planned));
        side.getChildren().setAll(detail.stream().toList());
        side.setVisible(detail.isPresent());
    }

    /** Marks the chosen action and shows its detail. */
    void selected() {
        table.mark(model.selection().get());
        if (getScene() != null && !narrow) {
            model.plan().get().ifPresent(this::showDetail);
        }
    }

    /** Gives the focus to the first action. */
    void focusFirst() {
        table.focusFirst();
    }

    /** The detail beside the table, if it is shown. */
    Optional<DetailPane> detail() {
        return detail;
    }

    /** Keeps what is written in the detail and shows it no longer. */
    void leave() {
        Optional<DetailPane> left = detail;
        detail = Optional.empty();
        left.ifPresent(DetailPane::flush);
    }
}
