package org.plumbline.ui.home;

import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;

import org.plumbline.i18n.Messages;
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
        loading.begin(() -> {});
        subscriptions.addWork(model.load());
        subscriptions.follow(model.loadingProperty(), this::loaded);
    }

    private void loaded(boolean stillLoading) {
        if (!stillLoading) {
            loading.end();
            show();
            focus();
        }
    }

    private void show() {
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
