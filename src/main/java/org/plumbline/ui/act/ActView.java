package org.plumbline.ui.act;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.plumbline.i18n.Messages;
import org.plumbline.model.ActionId;
import org.plumbline.ui.control.Buttons;
import org.plumbline.ui.control.Icon;
import org.plumbline.ui.control.ReasonedButton;
import org.plumbline.ui.control.SavedSign;
import org.plumbline.ui.control.Segments;
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

    private static final double DETAIL_WIDTH = 340;

    private final ActViewModel model;
    private final Surroundings around;
    private final Messages messages;
    private final Subscriptions subscriptions = new Subscriptions();
    private final Label lead = Words.wrapped("", "muted");
    private final Label attention = Words.wrapped("", "muted");
    private final SavedSign savedSign;
    private final ReasonedButton export;
    private final Segments<Boolean> shape;
    private final FilterBar filters;
    private final VBox notices = new VBox(8);
    private final StackPane content = new StackPane();
    private final HeadedPage page;
    private final Loading loading;
    private final Board board;
    private final ActionTable table;
    private final VBox side = new VBox();
    private final HBox both = new HBox(16);
    private Optional<DetailPane> detail = Optional.empty();
    private final DetailDialog dialog;
    private boolean narrow;

    /** Shows the actions of a model. */
    public ActView(ActViewModel model, Surroundings around) {
        this.model = model;
        this.around = around;
        this.messages = around.messages();
        this.savedSign = new SavedSign(messages.get("act.saving"), messages.get("act.saved"));
        this.export =
                new ReasonedButton(
                        Buttons.plain("export", messages.get("act.export"), Feather.UPLOAD));
        this.shape = shape();
        this.filters = new FilterBar(model);
        this.dialog = new DetailDialog(model, around.dialogs());
        this.board = new Board(model, this::openDetail, () -> add(Optional.empty()));
        this.table = new ActionTable(model, this::openDetail);
        this.page = new HeadedPage("act", new VBox(12, head(), bar()), body());
        this.loading = new Loading(around.background(), messages, page);
        side.getStyleClass().add("card");
        side.setMinWidth(DETAIL_WIDTH);
        side.setMaxWidth(DETAIL_WIDTH);
        both.setAlignment(Pos.TOP_LEFT);
        model.setOnConclude(this::conclude);
        model.setOnFill(this::fill);
        model.setOnRefused(this::reset);
    }

    private Segments<Boolean> shape() {
        var segments =
                new Segments<Boolean>(
                        "shape",
                        messages.get("act.shape"),
                        List.of(false, true),
                        asTable -> messages.get(asTable ? "act.table" : "act.board"));
        segments.button(false).ifPresent(b -> b.setGraphic(Icon.small(Feather.TRELLO)));
        segments.button(true).ifPresent(b -> b.setGraphic(Icon.small(Feather.LIST)));
        segments.setOnChoose(model.table()::set);
        return segments;
    }

    private VBox body() {
        notices.managedProperty().bind(Bindings.isNotEmpty(notices.getChildren()));
        content.setAlignment(Pos.TOP_LEFT);
        return new VBox(16, notices, content);
    }

    private HBox head() {
        export.button().setOnAction(_ -> model.export());
        Button add = Buttons.main("add", messages.get("act.add"));
        add.setGraphic(Icon.of(Feather.PLUS));
        add.setOnAction(_ -> add(Optional.empty()));
        var words = new VBox(Words.whole(messages.get("act.title"), "title"), lead);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        var head = new HBox(8, words, savedSign, export, add);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private HBox bar() {
        attention.setId("attention");
        var icon = Icon.small(Feather.ALERT_CIRCLE);
        icon.getStyleClass().add("caution-text");
        attention.setGraphic(icon);
        attention.visibleProperty().bind(attention.textProperty().isNotEmpty());
        var choices = new HBox(12, shape);
        choices.getChildren().addAll(filters.choices());
        choices.setMinWidth(Region.USE_PREF_SIZE);
        attention.setMinWidth(0);
        HBox.setHgrow(choices, Priority.ALWAYS);
        var bar = new HBox(16, choices, attention);
        bar.setAlignment(Pos.CENTER_LEFT);
        return bar;
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
        subscriptions.onChange(model.selection(), this::selected);
        subscriptions.follow(model.saved(), this::saved);
        FocusInView.follow(page.scroll(), subscriptions);
        loading.begin(around.navigator()::back);
        model.load(loading::end);
    }

    @Override
    public void leaving(Runnable leave) {
        detail.ifPresent(DetailPane::flush);
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
        if (model.table().get()) {
            table.focusFirst();
        } else {
            board.focusFirst();
        }
    }

    private void saved(Optional<Boolean> state) {
        state.ifPresentOrElse(
                done -> {
                    if (done) {
                        savedSign.saved();
                    } else {
                        savedSign.saving();
                    }
                },
                savedSign::silent);
    }

    private void showAgain() {
        model.plan().get().ifPresent(this::show);
    }

    private void show(ActionPlan plan) {
        boolean first = content.getChildren().isEmpty();
        var heading = new PlanWords(messages, plan);
        lead.setText(heading.lead());
        attention.setText(heading.attention());
        export.setReason(
                plan.hasDays() ? Optional.empty() : Optional.of(messages.get("act.export.off")));
        filters.tell(plan);
        notices.getChildren().setAll(heading.notices());
        if (plan.actions().isEmpty()) {
            put(new EmptyPlan(messages, this::add).of(plan));
        } else if (model.table().get()) {
            showTable(plan);
        } else {
            detail = Optional.empty();
            put(board);
            board.show(plan, model.filter().get());
        }
        dialog.tell(plan);
        if (first) {
            loading.end();
            focusFirst();
        }
    }

    private void focusFirst() {
        page.applyCss();
        page.layout();
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

    private void showTable(ActionPlan plan) {
        if (narrow) {
            both.getChildren().clear();
            put(table);
        } else {
            content.getChildren().remove(table);
            if (both.getChildren().isEmpty()) {
                both.getChildren().setAll(Fields.growing(table), side);
            }
            put(both);
        }
        table.show(plan, model.filter().get());
        if (narrow) {
            detail = Optional.empty();
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
        detail.ifPresent(DetailPane::flush);
        detail = shown.map(planned -> new DetailPane(model, plan, planned));
        side.getChildren().setAll(detail.stream().toList());
        side.setVisible(detail.isPresent());
    }

    private void selected() {
        table.mark(model.selection().get());
        if (model.table().get() && !narrow) {
            model.plan().get().ifPresent(this::showDetail);
        }
    }

    private void openDetail(ActionId action) {
        model.select(action);
        if (model.table().get() && !narrow) {
            detail.ifPresent(DetailPane::focusFirst);
        } else {
            dialog.open(action);
        }
    }

    private void fill(ActionId action, Missing missing) {
        if (dialog.pane().filter(pane -> pane.action().equals(action)).isEmpty()) {
            openDetail(action);
        }
        dialog.pane().or(() -> detail).ifPresent(pane -> pane.focus(missing));
    }

    private void reset(ActionId action) {
        Optional<PlannedAction> kept = model.action(action);
        Stream.concat(dialog.pane().stream(), detail.stream())
                .filter(pane -> pane.action().equals(action))
                .forEach(pane -> kept.ifPresent(pane::reset));
    }

    private void conclude(ActionId action) {
        model.action(action)
                .map(PlannedAction::action)
                .ifPresent(found -> new ConcludeForm(model, found).open(around.dialogs()));
    }

    private void add(Optional<Proposal> proposal) {
        model.plan()
                .get()
                .ifPresent(plan -> new AddForm(model, plan).open(around.dialogs(), proposal));
    }
}
