package org.plumbline.ui.act;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.plumbline.i18n.Messages;
import org.plumbline.model.ActionStatus;
import org.plumbline.ui.control.Buttons;
import org.plumbline.ui.control.Icon;
import org.plumbline.ui.control.KeyCap;
import org.plumbline.ui.control.Labels;
import org.plumbline.ui.control.QuarterPie;

import java.util.List;

/** A letter on the board with its cards; cards are dropped on it to move them there. */
final class BoardColumn extends VBox {

    private static final PseudoClass TARGET = PseudoClass.getPseudoClass("target");
    private static final double PIE = 18;

    /** The padding of the button at both sides. */
    private static final double PADDING = 26;

    private final ActViewModel model;
    private final Messages messages;
    private final ActionStatus letter;

    BoardColumn(ActViewModel model, ActionStatus letter, List<ActionCard> cards, Runnable add) {
        super(12);
        this.model = model;
        this.messages = model.messages();
        this.letter = letter;
        getStyleClass().add("board-column");
        setId("column-" + ActionWords.key(letter));
        getChildren().add(head(cards.size()));
        getChildren().addAll(cards);
        if (letter == ActionStatus.PLAN) {
            getChildren().add(addButton(add));
        }
        setOnDragOver(this::over);
        setOnDragExited(_ -> pseudoClassStateChanged(TARGET, false));
        setOnDragDropped(this::dropped);
    }

    private VBox head(int count) {
        String word = ActionWords.letter(messages, letter);
        var title =
                new HBox(
                        8,
                        new QuarterPie(letter.ordinal() + 1, PIE, word),
                        Labels.whole(word, "card-title"),
                        Labels.whole(messages.integer(count), "muted"));
        title.setAlignment(Pos.CENTER_LEFT);
        String line = messages.get("act.column." + ActionWords.key(letter));
        var head = new VBox(4, title, Labels.wrapped(line, "small", "muted"));
        head.getStyleClass().add("board-head");
        return head;
    }

    private Button addButton(Runnable add) {
        Button button = Buttons.text("addInPlan", messages.get("act.add"));
        var content =
                new HBox(
                        8,
                        Icon.small(Feather.PLUS),
                        Labels.whole(messages.get("act.add"), "muted"),
                        Labels.space(),
                        new KeyCap(messages.get("act.key.add.cap")));
        content.setAlignment(Pos.CENTER_LEFT);
        content.setMouseTransparent(true);
        content.prefWidthProperty().bind(button.widthProperty().subtract(PADDING));
        button.setText("");
        button.setGraphic(content);
        button.setAccessibleText(messages.get("act.add"));
        button.getStyleClass().add("board-add");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMinWidth(0);
        button.setOnAction(_ -> add.run());
        return button;
    }

    private void over(DragEvent event) {
        if (event.getGestureSource() instanceof ActionCard) {
            event.acceptTransferModes(TransferMode.MOVE);
            pseudoClassStateChanged(TARGET, true);
            event.consume();
        }
    }

    private void dropped(DragEvent event) {
        if (event.getGestureSource() instanceof ActionCard card) {
            event.setDropCompleted(true);
            event.consume();
            model.move(card.actionId(), letter);
        }
    }
}
