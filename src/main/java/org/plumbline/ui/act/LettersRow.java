package org.plumbline.ui.act;

import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.plumbline.i18n.Messages;
import org.plumbline.model.Action;
import org.plumbline.model.ActionStatus;
import org.plumbline.ui.control.Labels;
import org.plumbline.ui.control.QuarterPie;

/**
 * Plan, do, check, act side by side, each with the day it was reached; the present one stands out.
 */
final class LettersRow extends HBox {

    private static final double SIZE = 22;

    private final Messages messages;

    LettersRow(Messages messages) {
        super(8);
        this.messages = messages;
        setId("letters");
    }

    /** Shows how far an action is. */
    void tell(Action action) {
        getChildren().clear();
        for (ActionStatus letter : ActionStatus.values()) {
            getChildren().add(letter(action, letter));
        }
    }

    private VBox letter(Action action, ActionStatus letter) {
        String word = ActionWords.letter(messages, letter);
        boolean here = letter == action.status();
        var name = Labels.whole(word, here ? "strong" : "muted");
        if (here) {
            name.getStyleClass().add("accent-text");
        }
        var box =
                new VBox(
                        4,
                        new QuarterPie(letter.ordinal() + 1, SIZE, word),
                        name,
                        Labels.whole(day(action, letter), "small", "muted"));
        box.setAlignment(Pos.CENTER);
        HBox.setHgrow(box, Priority.ALWAYS);
        return box;
    }

    private String day(Action action, ActionStatus letter) {
        return action.course()
                .reachedOn(letter)
                .map(messages::shortDate)
                .map(day -> letter == action.status() ? messages.get("act.letter.since", day) : day)
                .orElse(messages.get("act.letter.never"));
    }
}
