package org.plumbline.ui.compare;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.plumbline.chart.ChartTable;
import org.plumbline.chart.ComparisonCharts;
import org.plumbline.chart.Lettering;
import org.plumbline.comparison.Comparison;
import org.plumbline.comparison.Since;
import org.plumbline.i18n.Messages;
import org.plumbline.model.ItemId;
import org.plumbline.model.Questionnaire;
import org.plumbline.ui.control.Buttons;
import org.plumbline.ui.control.Card;
import org.plumbline.ui.control.Notice;
import org.plumbline.ui.support.Dialogs;

import java.util.List;
import java.util.stream.Stream;

/** The cards of one comparison over time. */
final class TimeCards {

    private static final int MOVED_IN_VIEW = 5;

    private final OverTimeViewModel model;
    private final Messages messages;
    private final ChartTables tables;
    private final Comparison comparison;
    private final ComparisonCharts charts;
    private final TimeWords words;
    private final Since since;

    TimeCards(OverTimeViewModel model, Messages messages, Dialogs dialogs, OverTime.Shown shown) {
        this.model = model;
        this.messages = messages;
        this.tables = new ChartTables(messages, dialogs);
        this.comparison = shown.comparison();
        this.since = shown.since();
        this.charts = new ComparisonCharts(comparison, since, Lettering.of(messages));
        this.words = new TimeWords(messages, comparison, since);
    }

    /** The sections of one questionnaire, another can be chosen, with what is left out. */
    Region sections() {
        var picture = new VBox();
        ComboBox<Questionnaire> choice =
                tables.questionnaires(comparison.questionnaires(), model.questionnaire());
        choice.valueProperty()
                .subscribe(
                        questionnaire -> {
                            model.show(questionnaire.id());
                            picture.getChildren()
                                    .setAll(
                                            tables.picture(
                                                    charts.sections(questionnaire),
                                                    questionnaire.shortTitle()));
                        });
        var head = new HBox(12, choice, Labels.wrapped(words.basis(), "muted"));
        head.setAlignment(Pos.CENTER_LEFT);
        var card = new Card(head, picture, Labels.wrapped(words.people(), "small", "muted"));
        card.setId("compare-sections");
        if (since.team().different()) {
            card.getChildren()
                    .add(
                            new Notice(
                                    Notice.Kind.CAUTION,
                                    messages.get("compare.care"),
                                    messages.get("compare.care.text")));
        }
        card.getChildren().add(left());
        return card;
    }

    private Node left() {
        String text =
                String.join(
                        " ",
                        Stream.concat(
                                        Stream.of(messages.get("compare.rule")),
                                        words.leftOut().stream())
                                .toList());
        var notice = new Notice(Notice.Kind.HELP, "", text);
        notice.setId("compare-left-out");
        return notice;
    }

    /** The index of every assessment. */
    Region index() {
        String heading = messages.get("compare.index.title");
        Card card =
                Card.titled(
                        heading,
                        tables.picture(charts.index(), heading),
                        Labels.wrapped(words.index(), "muted"));
        card.setId("compare-index");
        return card;
    }

    /** The items of which a change can be said. */
    Region moved() {
        String heading = messages.get("compare.moved.title");
        List<ItemId> moved = words.moved();
        var rows = new VBox();
        moved.stream().limit(MOVED_IN_VIEW).map(this::row).forEach(rows.getChildren()::add);
        if (moved.isEmpty()) {
            rows.getChildren().add(Labels.wrapped(messages.get("compare.moved.none"), "muted"));
        }
        Card card = Card.titled(heading, rows, Labels.wrapped(words.done(), "small", "muted"));
        if (moved.size() > MOVED_IN_VIEW) {
            Button all =
                    Buttons.text("compare-all", messages.get("compare.moved.all", moved.size()));
            all.setOnAction(_ -> tables.show(heading, table(moved)));
            card.withRight(all);
        }
        card.setId("compare-moved");
        return card;
    }

    private Region row(ItemId item) {
        Label title = Labels.wrapped(words.title(item));
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        String values = messages.get("compare.moved.values", words.then(item), words.now(item));
        var right =
                new VBox(
                        Labels.whole(values, "strong"),
                        Labels.whole(words.said(item), "small", "muted"));
        right.setAlignment(Pos.CENTER_RIGHT);
        right.setMinWidth(Region.USE_PREF_SIZE);
        var row = new HBox(12, Labels.whole(item.value(), "small", "muted"), title, right);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("compare-row");
        return row;
    }

    private ChartTable table(List<ItemId> moved) {
        return new ChartTable(
                List.of(
                        messages.get("compare.moved.item"),
                        since.before().title(),
                        since.now().title(),
                        messages.get("compare.moved.say")),
                moved.stream()
                        .map(
                                item ->
                                        List.of(
                                                item + " " + words.title(item),
                                                words.then(item),
                                                words.now(item),
                                                words.said(item)))
                        .toList());
    }
}
