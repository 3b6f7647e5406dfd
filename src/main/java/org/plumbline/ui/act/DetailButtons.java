package org.plumbline.ui.act;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.FlowPane;

import org.kordamp.ikonli.feather.Feather;
import org.plumbline.i18n.Messages;
import org.plumbline.model.Action;
import org.plumbline.model.ActionId;
import org.plumbline.model.ActionStatus;
import org.plumbline.ui.control.Buttons;
import org.plumbline.ui.control.Icon;

/** What can be done with an action as a whole. */
final class DetailButtons extends FlowPane {

    private final ActViewModel model;
    private final Messages messages;
    private final ActionId action;

    DetailButtons(ActViewModel model, ActionId action) {
        super(8, 8);
        this.model = model;
        this.messages = model.messages();
        this.action = action;
        setAlignment(Pos.CENTER_LEFT);
    }

    /** Offers the letters beside the one it is at. */
    void tell(Action now) {
        getChildren().clear();
        int place = now.status().ordinal();
        if (place > 0) {
            getChildren().add(back(ActionStatus.values()[place - 1]));
        }
        if (place < ActionStatus.values().length - 1) {
            getChildren().add(forward(ActionStatus.values()[place + 1]));
        }
        getChildren().add(delete());
    }

    private Button back(ActionStatus letter) {
        Button button =
                Buttons.plain("detailBack", messages.get("act.back." + ActionWords.key(letter)));
        button.setOnAction(_ -> model.move(action, letter));
        return button;
    }

    private Button forward(ActionStatus letter) {
        String word = messages.get("act.move", ActionWords.letter(messages, letter));
        Button button = Buttons.main("detailForward", word);
        button.setGraphic(Icon.of(Feather.ARROW_RIGHT));
        button.setContentDisplay(ContentDisplay.RIGHT);
        button.setOnAction(_ -> model.move(action, letter));
        return button;
    }

    private Button delete() {
        Button button = Buttons.icon("detailDelete", messages.get("act.delete"), Feather.TRASH_2);
        button.setOnAction(_ -> model.askDelete(action));
        return button;
    }
}
