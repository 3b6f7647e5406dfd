package org.plumbline.ui.discuss;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;

import org.kordamp.ikonli.feather.Feather;
import org.plumbline.model.TalkTimer;
import org.plumbline.ui.control.Buttons;
import org.plumbline.ui.control.Card;
import org.plumbline.ui.control.Icon;
import org.plumbline.ui.control.Labels;

import java.time.Instant;

/** The clock of a talk: amber once the time is over, without a sound. */
final class TimerCard {

    private final DiscussWords words;
    private final Label left = Labels.whole("", "figure");
    private final Button start;
    private final Card card;

    TimerCard(DiscussWords words, TalkViewModel talk) {
        this.words = words;
        left.setId("timer");
        start = Buttons.small("startTimer", words.get("discuss.timer.start"));
        start.setOnAction(_ -> talk.startOrPause());
        Button less = Buttons.small("timerLess", words.get("discuss.timer.less"));
        less.setOnAction(_ -> talk.more(TalkViewModel.HALF_A_MINUTE.negated()));
        Button more = Buttons.small("timerMore", words.get("discuss.timer.more"));
        more.setOnAction(_ -> talk.more(TalkViewModel.HALF_A_MINUTE));
        var line = new HBox(12, left);
        line.setAlignment(Pos.BASELINE_LEFT);
        card =
                new Card(
                        Labels.of(words.get("discuss.timer"), "muted"),
                        line,
                        new FlowPane(8, 8, start, less, more));
        card.setSpacing(8);
    }

    Card card() {
        return card;
    }

    /** Shows what is left. */
    void tell(TalkTimer timer, Instant now) {
        left.setText(DiscussWords.clock(timer, now));
        boolean over = timer.left(now).isNegative();
        left.getStyleClass().remove("caution-text");
        if (over) {
            left.getStyleClass().add("caution-text");
        }
        start.setText(words.get(timer.runs() ? "discuss.timer.pause" : "discuss.timer.start"));
        start.setGraphic(Icon.small(timer.runs() ? Feather.PAUSE : Feather.PLAY));
    }
}
