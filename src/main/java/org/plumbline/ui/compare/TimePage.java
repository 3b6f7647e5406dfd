package org.plumbline.ui.compare;

import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.plumbline.i18n.Messages;
import org.plumbline.ui.control.Buttons;
import org.plumbline.ui.control.EmptyState;
import org.plumbline.ui.support.NarrowWindow;
import org.plumbline.ui.support.Screen;
import org.plumbline.ui.support.Subscriptions;
import org.plumbline.ui.support.Surroundings;

/** Change over time (design 08). */
final class TimePage extends VBox {

    private static final double SIDE = 360;

    private final OverTimeViewModel model;
    private final Surroundings around;
    private final Messages messages;
    private final TimeTools tools;
    private final Subscriptions subscriptions = new Subscriptions();
    private boolean narrow;

    TimePage(OverTimeViewModel model, Surroundings around) {
        super(16);
        this.model = model;
        this.around = around;
        this.messages = around.messages();
        this.tools = new TimeTools(model, messages);
        setId("over-time");
    }

    /** Begins to show what the model computes. */
    void open() {
        subscriptions.follow(NarrowWindow.of(this), this::setNarrow);
        subscriptions.follow(model.stateProperty(), this::show);
        model.load();
    }

    void close() {
        model.cancel();
        subscriptions.release();
    }

    private void setNarrow(boolean now) {
        narrow = now;
        tools.setNarrow(now);
        show(model.stateProperty().get());
    }

    private void show(OverTime state) {
        switch (state) {
            case OverTime.Loading _ -> {
                // A comparison takes a moment; what was shown stays until the new one is there.
            }
            case OverTime.Failed _ -> getChildren().setAll(failed());
            case OverTime.Nothing _ -> getChildren().setAll(nothing());
            case OverTime.TooFew _ -> {
                tools.show(state);
                getChildren().setAll(tools, new EmptyState(messages.get("compare.tooFew")));
            }
            case OverTime.Shown shown -> {
                tools.show(state);
                getChildren().setAll(tools, cards(shown));
            }
        }
    }

    private EmptyState failed() {
        Button again = Buttons.main("compare-again", messages.get("compare.failed.again"));
        again.setOnAction(_ -> model.load());
        return new EmptyState(messages.get("compare.failed"), again);
    }

    private EmptyState nothing() {
        Button home = Buttons.main("compare-home", messages.get("compare.nothing.home"));
        home.setOnAction(_ -> around.navigator().go(new Screen.Home()));
        return new EmptyState(messages.get("compare.nothing"), home);
    }

    private Region cards(OverTime.Shown shown) {
        var cards = new TimeCards(model, messages, around.dialogs(), shown);
        Region sections = cards.sections();
        if (narrow) {
            Region index = cards.index();
            Region moved = cards.moved();
            HBox.setHgrow(index, Priority.ALWAYS);
            HBox.setHgrow(moved, Priority.ALWAYS);
            index.setPrefWidth(SIDE);
            moved.setPrefWidth(SIDE);
            return new VBox(16, sections, new HBox(16, index, moved));
        }
        var side = new VBox(16, cards.index(), cards.moved());
        side.setMinWidth(SIDE);
        side.setMaxWidth(SIDE);
        HBox.setHgrow(sections, Priority.ALWAYS);
        sections.setMinWidth(0);
        return new HBox(16, sections, side);
    }
}
