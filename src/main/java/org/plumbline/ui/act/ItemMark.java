package org.plumbline.ui.act;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.plumbline.chart.Titles;
import org.plumbline.i18n.Messages;
import org.plumbline.model.ItemId;
import org.plumbline.model.Questionnaire;
import org.plumbline.scoring.DisplayRounding;
import org.plumbline.scoring.ItemResult;
import org.plumbline.ui.control.Labels;
import org.plumbline.ui.control.StatusChip;
import org.plumbline.workflow.ActionPlan;
import org.plumbline.workflow.PlannedAction;

import java.util.Optional;

/** What an action answers to: the level of its item as a digit with its name, and the number. */
final class ItemMark {

    private static final double POINTS_PER_LEVEL = 20;

    private final Messages messages;
    private final ActionPlan plan;
    private final ActionWords words;
    private final Titles titles;

    ItemMark(Messages messages, ActionPlan plan) {
        this.messages = messages;
        this.plan = plan;
        this.words = new ActionWords(messages, plan);
        this.titles = new Titles(plan.assessment());
    }

    /** The mark with the name of the level. */
    HBox of(PlannedAction planned) {
        var mark = new HBox(8);
        mark.setAlignment(Pos.CENTER_LEFT);
        mark.setMinWidth(0);
        Optional<ItemResult> item = planned.action().item().flatMap(this::scored);
        item.ifPresent(result -> addLevel(mark, result));
        String number = words.number(planned.action());
        if (item.isEmpty() && planned.action().section().isPresent()) {
            String section = messages.get("act.section");
            mark.getChildren().add(new StatusChip(StatusChip.Kind.NEUTRAL, section));
        }
        if (!number.isBlank()) {
            String words = item.map(this::levelName).orElseGet(() -> points(planned));
            String both = words.isBlank() ? number : number + ", " + words;
            mark.getChildren().add(Labels.line(both, "small", "muted"));
        }
        return mark;
    }

    /** The mark for a column: the name of the level below the number. */
    HBox narrow(PlannedAction planned) {
        var mark = new HBox(8);
        mark.setAlignment(Pos.CENTER_LEFT);
        Optional<ItemResult> item = planned.action().item().flatMap(this::scored);
        item.ifPresent(result -> addLevel(mark, result));
        var lines = new VBox(Labels.line(words.number(planned.action()), "small", "muted"));
        lines.setAlignment(Pos.CENTER_LEFT);
        lines.setMinWidth(0);
        String words = item.map(this::levelName).orElseGet(() -> points(planned));
        if (!words.isBlank()) {
            lines.getChildren().add(Labels.line(words, "small", "muted"));
        }
        mark.getChildren().add(lines);
        return mark;
    }

    /** "45 of 100" where scores do not read as levels; blank where none may be shown. */
    private String points(PlannedAction planned) {
        return plan.reason(planned.action())
                .filter(reason -> reason.score().isPresent())
                .map(reason -> DisplayRounding.points(reason.score().orElseThrow()))
                .map(points -> messages.get("act.points", points))
                .orElse("");
    }

    private void addLevel(HBox mark, ItemResult item) {
        mark.getChildren().add(chip(level(item), levelName(item)));
    }

    /** The level that an item stands at as a digit on the maturity ramp. */
    static Label chip(int level, String name) {
        var chip = new Label(Integer.toString(level));
        chip.getStyleClass().addAll("chip", "digit", "level-" + level);
        chip.setMinWidth(Region.USE_PREF_SIZE);
        chip.setAccessibleText(level + ", " + name);
        return chip;
    }

    /** What may be shown of an item whose scores read as levels. */
    private Optional<ItemResult> scored(ItemId item) {
        return plan.result()
                .flatMap(result -> result.item(item))
                .filter(result -> result.score().isPresent())
                .filter(result -> titles.hasLevels(result.questionnaire()));
    }

    /** The nearest level, a half to the lower one. */
    static int level(double score) {
        return (int) Math.ceil(score / POINTS_PER_LEVEL - 0.5 - 1e-9);
    }

    private static int level(ItemResult item) {
        return level(item.score().orElseThrow());
    }

    private String levelName(ItemResult item) {
        return plan.assessment()
                .questionnaireOf(item.item())
                .map(Questionnaire::scale)
                .map(scale -> scale.nameOf(level(item)))
                .orElse("");
    }
}
