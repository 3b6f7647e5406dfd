package org.plumbline.ui.act;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.plumbline.i18n.Messages;
import org.plumbline.model.ActionId;
import org.plumbline.ui.support.FocusInView;
import org.plumbline.ui.support.HeadedPage;
import org.plumbline.ui.support.Loading;
import org.plumbline.ui.support.NarrowWindow;
import org.plumbline.ui.support.ScreenView;
import org.plumbline.ui.support.Shortcuts;
import org.plumbline.ui.support.Subscriptions;
import org.plumbline.ui.support.Surroundings;
import org.plumbline.workflow.ActionPlan;
import org.plumbline.workflow.Missing;
import org.plumbline.workflow.PlannedAction;
import org.plumbline.workflow.Proposal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The screen on which actions go through plan, do, check and act (design 07). */
public final class ActView implements ScreenView {

    private final ActViewModel model;
    private final Surroundings around;
    private final Messages messages;
    private final Subscriptions subscriptions = new Subscriptions();
    private final ActHead head;
    private final VBox notices = new VBox(8);
    private final StackPane content = new StackPane();
    private final HeadedPage page;
    private final Loading loading;
    private final Board board;
    private final TableAndDetail table;
    private final DetailDialog dialog;
    private boolean narrow;

    /** Shows the actions of a model. */
    public ActView(ActViewModel model, Surroundings around) {
        this.model = model;
        this.around = around;
        this.messages = around.messages();
        this.head = new ActHead(model, () -> add(Optional.empty()));
        this.dialog = new DetailDialog(model, around.dialogs());
        this.board = new Board(model, this::openDialog, () -> add(Optional.empty()));
        this.table = new TableAndDetail(model, this::openDialog);
        this.page = new HeadedPage("act", head, body());
        this.loading = new Loading(around.background(), messages, page);
        model.setForms(new Forms());
    }

    private VBox body() {
        notices.managedProperty().bind(Bindings.isNotEmpty(notices.getChildren()));
        content.setAlignment(Pos.TOP_LEFT);
        return new VBox(16, notices, content);
    }

    @Override
    public Node node() {
        return loading;
    }

    @Override
    public Shortcuts shortcuts() {
        return new Shortcuts()
                .key(KeyCode.A, messages.get("act.key.add"), () -> add(Optional.empty()))
                .control(KeyCode.Z, messages.get("act.key.undo"), model::undo)
                .control(KeyCode.E, messages.get("act.key.export"), model::export);
    }

    @Override
    public void shown() {
        subscriptions.follow(NarrowWindow.of(page), this::setNarrow);
        subscriptions.follow(model.plan(), plan -> plan.ifPresent(this::show));
        subscriptions.onChange(model.filter(), this::showAgain);
        subscriptions.onChange(model.table(), this::reshape);
        subscriptions.onChange(model.selection(), table::selected);
        subscriptions.follow(model.saved(), head::saved);
        FocusInView.follow(page.scroll(), subscriptions);
        loading.begin(around.navigator()::back);
        model.load(loading::end);
    }

    @Override
    public void leaving(Runnable leave) {
        table.detail().ifPresent(DetailPane::flush);
        model.afterwards(leave);
    }

    @Override
    public void left() {
        subscriptions.release();
    }

    private void setNarrow(boolean now) {
        narrow = now;
        showAgain();
    }

    private void reshape() {
        showAgain();
        focusFirst();
    }

    private void showAgain() {
        model.plan().get().ifPresent(this::show);
    }

    private void show(ActionPlan plan) {
        boolean first = content.getChildren().isEmpty();
        var words = new PlanWords(messages, plan);
        head.tell(plan, words);
        notices.getChildren().setAll(words.notices());
        if (plan.actions().isEmpty()) {
            put(new EmptyPlan(messages, this::add).of(plan));
        } else if (model.table().get()) {
            put(table);
            table.show(plan, narrow);
        } else {
            table.leave();
            put(board);
            board.show(plan, model.filter().get());
        }
        dialog.tell(plan);
        if (first) {
            loading.end();
            page.applyCss();
            page.layout();
            focusFirst();
        }
    }

    private void focusFirst() {
        if (model.table().get()) {
            table.focusFirst();
        } else {
            board.focusFirst();
        }
    }

    /** What is shown already stays in the window, so that it keeps the focus. */
    private void put(Node shown) {
        if (!content.getChildren().equals(List.of(shown))) {
            content.getChildren().setAll(shown);
        }
    }

    private void openDialog(ActionId action) {
        model.select(action);
        dialog.open(action);
    }

    private void add(Optional<Proposal> proposal) {
        model.plan()
                .get()
                .ifPresent(plan -> new AddForm(model, plan).open(around.dialogs(), proposal));
    }

    /** The fields beside the table, else those in the dialog. */
    private final class Forms implements ActForms {

        @Override
        public void conclude(ActionId action) {
            model.action(action)
                    .map(PlannedAction::action)
                    .ifPresent(found -> new ConcludeForm(model, found).open(around.dialogs()));
        }

        @Override
        public void fill(ActionId action, Missing missing) {
            if (panes().noneMatch(pane -> pane.action().equals(action))) {
                openDialog(action);
            }
            panes().filter(pane -> pane.action().equals(action))
                    .findFirst()
                    .ifPresent(pane -> pane.focus(missing));
        }

        @Override
        public void reset(ActionId action) {
            Optional<PlannedAction> kept = model.action(action);
            panes().filter(pane -> pane.action().equals(action))
                    .forEach(pane -> kept.ifPresent(pane::reset));
        }

        private Stream<DetailPane> panes() {
            return Stream.concat(dialog.pane().stream(), table.detail().stream());
        }
    }
}
