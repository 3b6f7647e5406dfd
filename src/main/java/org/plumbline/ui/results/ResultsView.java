package org.plumbline.ui.results;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.plumbline.i18n.Messages;
import org.plumbline.ui.control.Buttons;
import org.plumbline.ui.control.EmptyState;
import org.plumbline.ui.control.Icon;
import org.plumbline.ui.control.Notice;
import org.plumbline.ui.support.FocusInView;
import org.plumbline.ui.support.HeadedPage;
import org.plumbline.ui.support.Screen;
import org.plumbline.ui.support.ScreenView;
import org.plumbline.ui.support.Subscriptions;
import org.plumbline.ui.support.Surroundings;

/** The overview of results (design 06). */
public final class ResultsView implements ScreenView {

    private static final int FULL = 12;
    private static final int HALF = 6;

    private final ResultsViewModel model;
    private final Surroundings surroundings;
    private final Messages messages;
    private final Subscriptions subscriptions = new Subscriptions();
    private final DetailForm details;
    private final FindingCards cards;
    private final VBox page = new VBox(16);
    private final VBox head = new VBox();
    private final HeadedPage root = new HeadedPage("results", head, page);

    /** Shows what the model computes. */
    public ResultsView(ResultsViewModel model, Surroundings surroundings) {
        this.model = model;
        this.surroundings = surroundings;
        this.messages = surroundings.messages();
        this.details = new DetailForm(messages, this::open);
        this.cards = new FindingCards(messages, this::open);
    }

    @Override
    public Node node() {
        return root;
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

    private void open(Detail detail) {
        surroundings.dialogs().open(details.of(detail));
    }

    private void show(ResultsState state) {
        switch (state) {
            case ResultsState.Loading _ -> showUnder(title(""));
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
            showUnder(title(""), blocks);
        }
    }

    private void showEmpty(String sentence, Node... actions) {
        showUnder(title(""), new EmptyState(sentence, actions));
    }

    private void showUnder(Node top, Node... content) {
        head.getChildren().setAll(top);
        page.getChildren().setAll(content);
    }

    private Button toCollect() {
        Button button = Buttons.main("to-collect", messages.get("results.toCollect"));
        button.setOnAction(
                _ -> surroundings.navigator().go(new Screen.Collect(model.assessment())));
        return button;
    }

    private void showPage(ResultsPage shown) {
        showUnder(head(shown));
        shown.remarks().forEach(remark -> page.getChildren().add(notice(remark)));
        page.getChildren().add(grid(shown));
    }

    private static Notice notice(Remark remark) {
        Notice.Kind kind = remark.privacy() ? Notice.Kind.PRIVACY : Notice.Kind.HELP;
        return new Notice(kind, remark.strong(), remark.sentence());
    }

    private HBox head(ResultsPage shown) {
        var words = new VBox(title(shown.heading()), Words.wrapped(shown.line(), "muted"));
        HBox.setHgrow(words, Priority.ALWAYS);
        Button report = Buttons.main("make-report", messages.get("results.report"));
        report.setGraphic(Icon.of(Feather.FILE_TEXT));
        report.setOnAction(_ -> surroundings.navigator().go(new Screen.Report(model.assessment())));
        var line = new HBox(16, words, report);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private Node title(String heading) {
        var title = Words.whole(messages.get("results.title"), "title");
        title.setAccessibleText((messages.get("results.title") + " " + heading).strip());
        return title;
    }

    private CardGrid grid(ResultsPage shown) {
        var grid = new CardGrid();
        grid.add(cards.stage(shown.stage()), 5, 0);
        grid.add(cards.finding(shown.instruments()), 4, 1);
        grid.add(cards.finding(shown.gates()), 3, 8);
        boolean pair = shown.ceo().isPresent() && !shown.sections().isEmpty();
        int span = pair ? HALF : FULL;
        if (!shown.sections().isEmpty()) {
            grid.add(new SectionsCard(shown.sections(), messages, this::open).build(), span, 2);
        }
        shown.ceo().ifPresent(ceo -> grid.add(cards.finding(ceo), span, 3));
        int third = shown.signs().isPresent() ? 4 : HALF;
        shown.signs().ifPresent(signs -> grid.add(cards.finding(signs), third, 6));
        grid.add(cards.list(shown.discuss()), third, 4);
        grid.add(cards.list(shown.fix()), third, 5);
        int last = shown.firstPicture().isPresent() ? HALF : FULL;
        grid.add(cards.list(shown.unknown()), last, 7);
        shown.firstPicture().ifPresent(first -> grid.add(cards.finding(first), last, 9));
        return grid;
    }
}
