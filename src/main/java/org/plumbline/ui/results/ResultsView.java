package org.plumbline.ui.results;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.plumbline.i18n.Messages;
import org.plumbline.ui.control.Buttons;
import org.plumbline.ui.control.EmptyState;
import org.plumbline.ui.support.FocusInView;
import org.plumbline.ui.support.HeadedPage;
import org.plumbline.ui.support.Screen;
import org.plumbline.ui.support.ScreenView;
import org.plumbline.ui.support.Shortcuts;
import org.plumbline.ui.support.Subscriptions;
import org.plumbline.ui.support.Surroundings;

import java.util.Optional;

/** The results: overview, heat map, items, comments (design 06 and 06b). */
public final class ResultsView implements ScreenView {

    private static final int HALF = 6;

    private final ResultsViewModel model;
    private final Surroundings surroundings;
    private final Messages messages;
    private final Subscriptions subscriptions = new Subscriptions();
    private final VBox page = new VBox(16);
    private final VBox head = new VBox();
    private final HeadedPage root = new HeadedPage("results", head, page);
    private Optional<ResultsBody> body = Optional.empty();

    /** Shows what the model computes. */
    public ResultsView(ResultsViewModel model, Surroundings surroundings) {
        this.model = model;
        this.surroundings = surroundings;
        this.messages = surroundings.messages();
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public Shortcuts shortcuts() {
        return new Shortcuts().key(KeyCode.ESCAPE, "", this::escape);
    }

    private void escape() {
        body.flatMap(ResultsBody::heat).ifPresent(HeatTab::close);
    }

    @Override
    public void shown() {
        subscriptions.follow(model.stateProperty(), this::show);
        subscriptions.follow(model.slowProperty(), this::showWaiting);
        FocusInView.follow(root.scroll(), subscriptions);
        model.load();
    }

    @Override
    public void left() {
        model.cancel();
        subscriptions.release();
    }

    private void show(ResultsState state) {
        switch (state) {
            case ResultsState.Loading _ -> showUnder(title());
            case ResultsState.NotClosed(String sentence) -> showEmpty(sentence, toCollect());
            case ResultsState.NothingAnswered(String sentence) -> showEmpty(sentence);
            case ResultsState.Shown(ResultsPage shown) -> showPage(shown);
        }
    }

    private void showWaiting(boolean slow) {
        if (slow && model.stateProperty().get() instanceof ResultsState.Loading) {
            var blocks = new CardGrid();
            for (int card = 0; card < 4; card++) {
                var block = new Region();
                block.getStyleClass().add("grey-block");
                block.setMinHeight(220);
                blocks.add(block, HALF, card);
            }
            showUnder(title(), blocks);
        }
    }

    private void showEmpty(String sentence, Node... actions) {
        showUnder(title(), new EmptyState(sentence, actions));
    }

    private void showUnder(Node top, Node... content) {
        head.getChildren().setAll(top);
        page.getChildren().setAll(content);
    }

    private Node title() {
        return Words.whole(messages.get("results.title"), "title");
    }

    private Button toCollect() {
        Button button = Buttons.main("to-collect", messages.get("results.toCollect"));
        button.setOnAction(
                _ -> surroundings.navigator().go(new Screen.Collect(model.assessment())));
        return button;
    }

    private void showPage(ResultsPage shown) {
        var top = new ResultsHead(shown, messages, this::toReport);
        var deeds = new DoneHere(model, surroundings, shown.people());
        showUnder(top);
        body = Optional.of(new ResultsBody(shown, top, root, page, messages, deeds));
    }

    private void toReport() {
        surroundings.navigator().go(new Screen.Report(model.assessment()));
    }
}
