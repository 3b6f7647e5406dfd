package org.plumbline.ui.support;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.plumbline.i18n.Messages;

import java.time.Duration;

/**
 * A page that is being loaded: nothing for 300 ms, then grey blocks in the shape of the content,
 * after 5 s a sentence and Cancel.
 */
public final class Loading extends StackPane {

    private static final Duration SILENT = Duration.ofMillis(300);
    private static final Duration PATIENT = Duration.ofSeconds(5);

    private final Background background;
    private final Messages messages;
    private final Node content;
    private final VBox waiting = new VBox(16);
    private final Subscriptions timers = new Subscriptions();

    /** Shows {@code content} once it is there. */
    public Loading(Background background, Messages messages, Node content) {
        this.background = background;
        this.messages = messages;
        this.content = content;
        waiting.setId("loading");
        waiting.getStyleClass().add("page");
        waiting.setAlignment(Pos.TOP_LEFT);
        waiting.setMouseTransparent(true);
        getChildren().add(content);
    }

    /** Loading has begun; {@code cancel} gives it up. */
    public void begin(Runnable cancel) {
        timers.release();
        content.setVisible(false);
        timers.addWork(background.after(SILENT, this::showBlocks));
        timers.addWork(background.after(PATIENT, () -> showSentence(cancel)));
    }

    /** Loading has ended, well or not; the content is shown. */
    public void end() {
        timers.release();
        getChildren().remove(waiting);
        content.setVisible(true);
    }

    private void showBlocks() {
        waiting.getChildren()
                .setAll(block(280, 36), block(460, 20), block(1100, 88), block(1100, 320));
        if (!getChildren().contains(waiting)) {
            getChildren().add(waiting);
        }
    }

    private void showSentence(Runnable cancel) {
        var sentence = new Label(messages.get("shell.loading.long"));
        sentence.setId("loadingSentence");
        var button = new Button(messages.get("shell.loading.cancel"));
        button.setId("loadingCancel");
        button.setOnAction(_ -> cancel.run());
        waiting.setMouseTransparent(false);
        waiting.getChildren().addAll(sentence, button);
    }

    private static Region block(double width, double height) {
        var block = new Region();
        block.getStyleClass().add("grey-block");
        block.setMaxWidth(width);
        block.setMinHeight(height);
        return block;
    }
}
