package org.plumbline.ui.discuss;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;

import org.plumbline.model.Workshop;
import org.plumbline.ui.control.Card;
import org.plumbline.ui.control.Labels;

import java.time.Instant;

/** What is left of the time planned for everything. */
final class TimeCard {

    private final DiscussWords words;
    private final Label left = Labels.whole("", "figure");
    private final Label of = Labels.of("");
    private final ProgressBar bar = new ProgressBar();
    private final Card card;

    TimeCard(DiscussWords words) {
        this.words = words;
        left.setId("timeLeft");
        bar.setMaxWidth(Double.MAX_VALUE);
        var line = new HBox(8, left, of);
        line.setAlignment(Pos.BASELINE_LEFT);
        card = new Card(Labels.of(words.get("discuss.time.left"), "muted"), line, bar);
        card.setSpacing(8);
    }

    Card card() {
        return card;
    }

    /** Shows how time stands against the plan. */
    void tell(Workshop workshop, Instant now) {
        int planned = DiscussWords.planned(workshop);
        int spent = DiscussWords.spent(workshop, now);
        boolean over = spent > planned;
        left.setText(Integer.toString(Math.abs(planned - spent)));
        of.setText(words.get(over ? "discuss.time.over" : "discuss.time.of", planned));
        bar.setProgress(planned == 0 ? 0 : Math.min(1, (double) spent / planned));
        bar.setAccessibleText(words.get("discuss.time.bar", spent, planned));
        left.getStyleClass().remove("caution-text");
        if (over) {
            left.getStyleClass().add("caution-text");
        }
    }
}
