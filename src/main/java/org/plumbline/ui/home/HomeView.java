package org.plumbline.ui.home;

import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;

import org.plumbline.i18n.Messages;
import org.plumbline.ui.control.Buttons;
import org.plumbline.ui.control.EmptyState;
import org.plumbline.ui.support.Loading;
import org.plumbline.ui.support.NarrowWindow;
import org.plumbline.ui.support.ScreenView;
import org.plumbline.ui.support.Shortcuts;
import org.plumbline.ui.support.Subscriptions;
import org.plumbline.ui.support.Surroundings;

/** The home screen: the list, or on first start the welcome. */
public final class HomeView implements ScreenView {

    private final HomeViewModel model;
    private final Messages messages;
    private final NewAssessment newAssessment;
    private final HomePage page;
    private final ScrollPane welcome;
    private final StackPane content = new StackPane();
    private final Loading loading;
    private final Subscriptions subscriptions = new Subscriptions();
    private final ListChangeListener<Organisation> relisted = _ -> show();

    /** Shows a model. */
    public HomeView(HomeViewModel model, Surroundings around) {
        this.model = model;
        this.messages = around.messages();
        this.newAssessment = new NewAssessment(model, messages, around.dialogs());
        this.page = new HomePage(model, around, newAssessment);
        this.welcome = new ScrollPane(new Welcome(model, messages, newAssessment));
        welcome.setFitToWidth(true);
        welcome.setFitToHeight(true);
        welcome.getStyleClass().add("plain");
        this.loading = new Loading(around.background(), messages, content);
    }

    @Override
    public Node node() {
        return loading;
    }

    @Override
    public Shortcuts shortcuts() {
        return new Shortcuts()
                .control(KeyCode.N, messages.get("home.key.new"), () -> newAssessment.ask(""))
                .control(KeyCode.F, messages.get("home.key.search"), page::focusSearch)
                .control(KeyCode.Z, messages.get("home.key.undo"), model::undoDelete);
    }

    @Override
    public void shown() {
        model.listed().addListener(relisted);
        subscriptions.add(() -> model.listed().removeListener(relisted));
        subscriptions.follow(NarrowWindow.of(loading), page::setNarrow);
        subscriptions.follow(model.stateProperty(), this::tell);
        subscriptions.add(model::giveUp);
        model.load();
    }

    private void tell(ListState state) {
        switch (state) {
            case READING -> await(model.allProperty().get().isEmpty());
            case READ -> {
                loading.end();
                show();
                focus();
            }
            case GIVEN_UP -> offerToRead("home.list.givenUp");
            case FAILED -> offerToRead("home.list.failed");
        }
    }

    /** A list that is there already stays in view until the new one is. */
    private void await(boolean nothingInView) {
        if (nothingInView) {
            loading.begin(model::giveUp);
        }
    }

    private void offerToRead(String key) {
        Button again = Buttons.main("readAgain", messages.get("home.list.again"));
        again.setOnAction(_ -> model.load());
        var nothing = new EmptyState(messages.get(key), again);
        nothing.lookup(".label").setId("listSentence");
        loading.end();
        content.getChildren().setAll(nothing);
        again.requestFocus();
    }

    private void show() {
        if (model.stateProperty().get() != ListState.READ) {
            return;
        }
        boolean first = model.allProperty().get().isEmpty();
        page.refresh();
        content.getChildren().setAll(first ? welcome : page);
    }

    private void focus() {
        // Content of a scroll pane is only there once its skin is.
        content.applyCss();
        content.layout();
        if (model.allProperty().get().isEmpty()) {
            welcome.getContent().lookup("#new").requestFocus();
        } else {
            page.focusTable();
        }
    }

    @Override
    public void left() {
        subscriptions.release();
    }
}
