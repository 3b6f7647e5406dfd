package org.plumbline.ui.compare;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
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
import org.plumbline.ui.control.Buttons;
import org.plumbline.ui.control.Card;
import org.plumbline.ui.control.Labels;
import org.plumbline.ui.control.Notice;
import org.plumbline.ui.support.Surroundings;
import org.plumbline.workflow.Series;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The cards of one comparison over time. */
final class TimeCards {

    private static final int MOVED_IN_VIEW = 5;

    private final OverTimeViewModel model;
    private final Messages messages;
    private final Pictured pictured;
    private final Comparison comparison;
    private final ComparisonCharts charts;
    private final TimeWords words;
    private final Since since;
    private final ExportMenu export;

    /**
     * The cards of a comparison.
     *
     * @param export offers what they show
     */
    TimeCards(
            OverTimeViewModel model, Surroundings around, OverTime.Shown shown, ExportMenu export) {
        this.model = model;
        this.messages = around.messages();
        this.pictured = new Pictured(around, this::fileName);
        this.comparison = shown.comparison();
        this.since = shown.since();
        this.charts = new ComparisonCharts(comparison, since, Lettering.of(messages));
        this.words = new TimeWords(messages, comparison, since);
        this.export = export;
    }

    private String fileName(String heading) {
        String organisation = model.series().map(Series::organisation).orElse("");
        return messages.get("compare.file", organisation, heading);
    }

    /** All of them. */
    Columns columns() {
        return new Columns(sections(), List.of(index()), List.of(moved()));
    }

    /** The sections of one questionnaire, with what is left out. */
    private Region sections() {
        var sections =
                new SectionsCard(
                        messages,
                        pictured,
                        comparison.questionnaires(),
                        model::shows,
                        charts::sections);
        sections.begin(() -> export.offer(exportable(sections)), model::show);
        Card card = sections.card("compare-sections", words.basis());
        card.getChildren().addAll(Labels.wrapped(words.people(), "small", "muted"), rule());
        return card;
    }

    private List<Exportable> exportable(SectionsCard sections) {
        return Stream.of(
                        sections.exportable(),
                        charts.index()
                                .map(chart -> pictured.exportable("index", indexTitle(), chart)),
                        movedTable()
                                .map(table -> pictured.exportable("moved", movedTitle(), table)))
                .flatMap(Optional::stream)
                .toList();
    }

    private String indexTitle() {
        return messages.get("compare.index.title");
    }

    private String movedTitle() {
        return messages.get("compare.moved.title");
    }

    /** How a change is judged, or why none is, and what is left out. */
    private Notice rule() {
        String left = String.join(" ", words.leftOut());
        var notice =
                since.team().different()
                        ? new Notice(
                                Notice.Kind.CAUTION,
                                messages.get("compare.care"),
                                (messages.get("compare.care.text") + " " + left).strip())
                        : new Notice(Notice.Kind.HELP, "", (words.rule() + " " + left).strip());
        notice.setId("compare-left-out");
        return notice;
    }

    /** The index of every assessment. */
    private Region index() {
        Card card =
                Card.titled(
                        indexTitle(),
                        pictured.figure(charts.index(), indexTitle()),
                        Labels.wrapped(words.index(), "muted"));
        card.setId("compare-index");
        return card;
    }

    /** The items of which a change can be said. */
    private Region moved() {
        List<ItemId> moved = words.moved();
        var rows = new VBox();
        moved.stream().limit(MOVED_IN_VIEW).map(this::row).forEach(rows.getChildren()::add);
        if (moved.isEmpty()) {
            rows.getChildren().add(Labels.wrapped(messages.get("compare.moved.none"), "muted"));
        }
        Card card = Card.titled(movedTitle(), rows, Labels.wrapped(words.done(), "small", "muted"));
        if (moved.size() > MOVED_IN_VIEW) {
            Button all =
                    Buttons.text("compare-all", messages.get("compare.moved.all", moved.size()));
            all.setOnAction(_ -> movedTable().ifPresent(t -> pictured.show(movedTitle(), t)));
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

    private Optional<ChartTable> movedTable() {
        List<ItemId> moved = words.moved();
        return moved.isEmpty() ? Optional.empty() : Optional.of(table(moved));
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
