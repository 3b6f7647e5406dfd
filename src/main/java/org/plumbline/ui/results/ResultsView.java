package org.plumbline.ui.results;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;

import org.plumbline.i18n.Messages;
import org.plumbline.ui.control.Buttons;
import org.plumbline.ui.control.EmptyState;
import org.plumbline.ui.control.Labels;
import org.plumbline.ui.support.FocusInView;
import org.plumbline.ui.support.HeadedPage;
import org.plumbline.ui.support.Loading;
import org.plumbline.ui.support.Screen;
import org.plumbline.ui.support.ScreenView;
import org.plumbline.ui.support.Shortcuts;
import org.plumbline.ui.support.Subscriptions;
import org.plumbline.ui.support.Surroundings;

import java.util.Optional;

/** The results: overview, heat map, items, comments (design 06 and 06b). */
public final class ResultsView implements ScreenView {

    private final ResultsViewModel model;
    private final Surroundings surroundings;
    private final Messages messages;
    private final Subscriptions subscriptions = new Subscriptions();
    private final VBox page = new VBox(16);
    private final VBox head = new VBox();
    private final HeadedPage root = new HeadedPage("results", head, page);
    private final Loading loading;
    private final Presenter presenter;
    private Optional<ResultsBody> body = Optional.empty();

    /** Shows what the model computes. */
    public ResultsView(ResultsViewModel model, Surroundings surroundings) {
        this.model = model;
        this.surroundings = surroundings;
        this.messages = surroundings.messages();
        this.loading = new Loading(surroundings.background(), messages, root);
        this.presenter = new Presenter(surroundings, model.clock());
    }

    @Override
    public Node node() {
        return loading;
    }

    @Override
    public Shortcuts shortcuts() {
        return new Shortcuts()
                .key(KeyCode.P, messages.get("results.key.present"), this::present)
                .key(KeyCode.PAGE_DOWN, "", presenter::next)
                .key(KeyCode.PAGE_UP, "", presenter::back)
                .key(KeyCode.ESCAPE, messages.get("results.key.close"), this::escape);
    }

    private void present() {
        body.ifPresent(ResultsBody::present);
    }

    private void escape() {
        if (presenter.openProperty().get()) {
            presenter.close();
        } else {
            body.flatMap(ResultsBody::heat).ifPresent(HeatTab::close);
        }
    }

    @Override
    public void shown() {
        subscriptions.follow(model.stateProperty(), this::show);
        FocusInView.follow(root.scroll(), subscriptions);
        model.load();
    }

    @Override
    public void left() {
        model.cancel();
        loading.end();
        presenter.close();
        subscriptions.release();
    }

    private void show(ResultsState state) {
        switch (state) {
            case ResultsState.Loading _ -> loading.begin(this::giveUp);
            case ResultsState.NotClosed(String sentence) -> showEmpty(sentence, toCollect());
            case ResultsState.NothingAnswered(String sentence) -> showEmpty(sentence);
            case ResultsState.Shown(ResultsPage shown) -> showPage(shown);
        }
    }

    private void giveUp() {
        model.cancel();
        surroundings.navigator().back();
    }

    private void showEmpty(String sentence, Node... actions) {
        showUnder(title(), new EmptyState(sentence, actions));
    }

    private void showUnder(Node top, Node... content) {
        loading.end();
        head.getChildren().setAll(top);
        page.getChildren().setAll(content);
    }

    private Node title() {
        return Labels.whole(messages.get("results.title"), "title");
    }

    private Button toCollect() {
        Button button = Buttons.main("to-collect", messages.get("results.toCollect"));
        button.setOnAction(
                _ -> surroundings.navigator().go(new Screen.Collect(model.assessment())));
        return button;
    }

    private void showPage(ResultsPage shown) {
        var top = new ResultsHead(shown, messages, this::toCompare, this::toReport);
        var deeds = new DoneHere(model, surroundings, presenter, shown.people());
        showUnder(top);
        body =
                Optional.of(
                        new ResultsBody(
                                shown, top, root, page, messages, deeds, this::keepFocusInView));
        top.onPresent(this::present, presenter::close, presenter.openProperty());
    }

    private void keepFocusInView(ScrollPane pane) {
        FocusInView.follow(pane, subscriptions);
    }

    private void toCompare() {
        surroundings.navigator().go(new Screen.Compare());
    }

    private void toReport() {
        surroundings.navigator().go(new Screen.Report(model.assessment()));
    }
}
