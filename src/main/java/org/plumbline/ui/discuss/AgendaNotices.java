package org.plumbline.ui.discuss;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.plumbline.model.AgendaEntry;
import org.plumbline.ui.control.Buttons;
import org.plumbline.ui.control.Notice;
import org.plumbline.workshop.Room;

/**
 * What is said above the agenda: a problem, where the room goes on, or that there is little to do.
 */
final class AgendaNotices {

    private final DiscussWords words;
    private final DiscussViewModel model;
    private final VBox notices = new VBox(16);

    AgendaNotices(DiscussWords words, DiscussViewModel model) {
        this.words = words;
        this.model = model;
    }

    VBox node() {
        return notices;
    }

    /** Says what is to be said now. */
    void tell(Room room) {
        notices.getChildren().clear();
        String problem = model.problem().getValue();
        if (!problem.isBlank()) {
            var notice = new Notice(Notice.Kind.CAUTION, "", problem);
            notice.setId("discussProblem");
            notices.getChildren().add(notice);
        }
        if (room.workshop().at().isPresent()) {
            notices.getChildren().add(goOn(room));
        } else if (room.items().isEmpty() || onlyEasy(room)) {
            notices.getChildren().add(nearlyEverything());
        }
        notices.setVisible(!notices.getChildren().isEmpty());
        notices.setManaged(notices.isVisible());
    }

    private static boolean onlyEasy(Room room) {
        return room.workshop().agenda().stream()
                .map(AgendaEntry::topic)
                .filter(AgendaEntry.Topic.ItemTalk.class::isInstance)
                .map(AgendaEntry.Topic.ItemTalk.class::cast)
                .allMatch(talk -> talk.why() == AgendaEntry.Why.EASY);
    }

    private HBox goOn(Room room) {
        Button go =
                Buttons.plain(
                        "goOn", words.get("discuss.goOn", words.standing(room)), Feather.PLAY);
        go.getStyleClass().add("go-on");
        go.setMaxWidth(Double.MAX_VALUE);
        go.setAlignment(Pos.CENTER_LEFT);
        go.setOnAction(_ -> room.workshop().at().ifPresent(model::comeTo));
        HBox.setHgrow(go, Priority.ALWAYS);
        return new HBox(go);
    }

    private Notice nearlyEverything() {
        Button take = Buttons.small("takeLowest", words.get("discuss.nearly.take"));
        take.setOnAction(_ -> model.pieces().agenda().takeLowest());
        return new Notice(Notice.Kind.HELP, "", words.get("discuss.nearly")).with(take);
    }
}
