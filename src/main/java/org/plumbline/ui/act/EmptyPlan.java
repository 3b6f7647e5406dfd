package org.plumbline.ui.act;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.plumbline.chart.Titles;
import org.plumbline.i18n.Messages;
import org.plumbline.scoring.DisplayRounding;
import org.plumbline.ui.control.Buttons;
import org.plumbline.ui.control.EmptyState;
import org.plumbline.ui.control.Labels;
import org.plumbline.workflow.ActionPlan;
import org.plumbline.workflow.Proposal;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** What stands where there is no action yet: the three lowest agreed levels. */
final class EmptyPlan {

    private final Messages messages;
    private final Consumer<Optional<Proposal>> add;

    EmptyPlan(Messages messages, Consumer<Optional<Proposal>> add) {
        this.messages = messages;
        this.add = add;
    }

    VBox of(ActionPlan plan) {
        List<Proposal> lowest = plan.lowest();
        var empty = new EmptyState(messages.get(sentence(lowest)));
        empty.setId("empty");
        var titles = new Titles(plan.assessment());
        var rows = new VBox(8);
        rows.setMaxWidth(760);
        for (Proposal proposal : lowest) {
            rows.getChildren().add(row(titles, plan, proposal));
        }
        if (lowest.isEmpty()) {
            empty.getChildren().add(button("emptyAdd", Optional.empty()));
        } else {
            empty.getChildren().add(rows);
        }
        return empty;
    }

    private static String sentence(List<Proposal> lowest) {
        if (lowest.isEmpty()) {
            return "act.empty";
        }
        return lowest.getFirst().agreed() ? "act.empty.agreed" : "act.empty.lowest";
    }

    private HBox row(Titles titles, ActionPlan plan, Proposal proposal) {
        String id = proposal.item().id().value();
        var words =
                new VBox(
                        Labels.wrapped(proposal.item().title(), "strong"),
                        Labels.wrapped(proposal.item().action(), "small", "muted"));
        words.setMinWidth(0);
        var row = new HBox(12, Labels.whole(id, "small-strong", "muted"));
        row.getChildren().addAll(standing(titles, plan, proposal));
        row.getChildren()
                .addAll(
                        Fields.growing(words),
                        button("emptyAdd-" + id.replace('.', '-'), Optional.of(proposal)));
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().addAll("card", "action-card");
        return row;
    }

    /** The level with its name, or the points where scores do not read as levels. */
    private List<Label> standing(Titles titles, ActionPlan plan, Proposal proposal) {
        int points = DisplayRounding.points(proposal.score());
        int level = ItemMark.level(proposal.score());
        return plan.assessment()
                .questionnaireOf(proposal.item().id())
                .filter(questionnaire -> titles.hasLevels(questionnaire.id()))
                .map(questionnaire -> questionnaire.scale().nameOf(level))
                .map(name -> List.of(ItemMark.chip(level, name), small(name)))
                .orElseGet(() -> List.of(small(messages.get("act.points", points))));
    }

    private static Label small(String text) {
        return Labels.whole(text, "small", "muted");
    }

    private Button button(String id, Optional<Proposal> proposal) {
        Button button = Buttons.small(id, messages.get("act.add"), Feather.PLUS);
        proposal.ifPresent(
                p -> button.setAccessibleText(button.getText() + ": " + p.item().title()));
        button.setOnAction(_ -> add.accept(proposal));
        return button;
    }
}
