package org.plumbline.ui.support;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import org.plumbline.i18n.Messages;

import java.time.Duration;

/** Shows notices at the bottom left of a page, one at a time. */
public final class OverlayToasts implements Toasts {

    private static final Duration STAYS = Duration.ofSeconds(6);

    private final StackPane page;
    private final Background background;
    private final Messages messages;
    private Running leaving = Running.NOTHING;

    /** Shows notices over a page. */
    public OverlayToasts(StackPane page, Background background, Messages messages) {
        this.page = page;
        this.background = background;
        this.messages = messages;
    }

    @Override
    public void show(String text) {
        show(toast(text));
    }

    @Override
    public void show(String text, Runnable undo) {
        HBox toast = toast(text);
        var button = new Button(messages.get("shell.undo"));
        button.setId("toastUndo");
        button.getStyleClass().addAll("flat", "small");
        button.setOnAction(
                _ -> {
                    clear();
                    undo.run();
                });
        toast.getChildren().add(button);
        show(toast);
    }

    private HBox toast(String text) {
        var label = new Label(text);
        label.setId("toastText");
        var toast = new HBox(label);
        toast.setId("toast");
        toast.getStyleClass().add("toast");
        toast.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        toast.setAccessibleText(text);
        StackPane.setAlignment(toast, Pos.BOTTOM_LEFT);
        StackPane.setMargin(toast, new Insets(24));
        return toast;
    }

    private void show(Pane toast) {
        clear();
        page.getChildren().add(toast);
        leaving = background.after(STAYS, this::clear);
    }

    /** Takes the notice away at once. */
    public void clear() {
        leaving.cancel();
        page.getChildren().removeIf(node -> "toast".equals(node.getId()));
    }
}
