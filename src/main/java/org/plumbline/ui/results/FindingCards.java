package org.plumbline.ui.results;

import javafx.event.Event;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.plumbline.chart.Chart;
import org.plumbline.i18n.Messages;
import org.plumbline.ui.chart.DrawingView;
import org.plumbline.ui.control.Buttons;
import org.plumbline.ui.control.Labels;
import org.plumbline.ui.slide.Shown;

import java.util.Optional;
import java.util.function.Supplier;

/** Builds the cards of the overview. */
final class FindingCards {

    private static final int ROWS_IN_VIEW = 3;

    private final Messages messages;
    private final Deeds deeds;
    private final Series series;

    /**
     * @param series takes every card, in the order in which they are made
     */
    FindingCards(Messages messages, Deeds deeds, Series series) {
        this.messages = messages;
        this.deeds = deeds;
        this.series = series;
    }

    /** A card with a chart and sentences that opens as a whole. */
    Region finding(Finding finding) {
        VBox card = card();
        card.getChildren().add(Labels.wrapped(finding.title(), "card-title"));
        if (!finding.aside().isBlank()) {
            card.getChildren().add(Labels.wrapped(finding.aside(), "small", "muted"));
        }
        finding.chart().ifPresent(chart -> card.getChildren().add(new DrawingView(chart)));
        finding.lines().forEach(line -> card.getChildren().add(line(finding, line)));
        String finds =
                finding.chart()
                        .map(chart -> chart.draw(400).sentence())
                        .orElseGet(() -> String.join(" ", finding.lines()));
        offer(card, finding.detail(), finding.chart(), () -> Showable.of(finding));
        return openable(card, finding.id(), finding.title() + ". " + finds, finding.detail());
    }

    private static Node line(Finding finding, String line) {
        return finding.chart().isPresent()
                ? Labels.wrapped(line, "small", "muted")
                : Labels.wrapped(line);
    }

    /** The card of stage and index. */
    Region stage(StageCard stage) {
        VBox card = card();
        var left = Labels.whole(messages.get("results.stage.title"), "muted");
        var right = Labels.whole(messages.get("results.stage.index"), "muted");
        card.getChildren().add(apart(left, stage.index().isEmpty() ? new Region() : right));
        card.getChildren().add(figures(stage));
        stage.bar().ifPresent(bar -> card.getChildren().add(new DrawingView(bar)));
        stage.lines()
                .forEach(line -> card.getChildren().add(Labels.wrapped(line, "small", "muted")));
        String said = stage.bar().map(bar -> bar.draw(400).sentence()).orElse(stage.name());
        offer(card, stage.detail(), stage.bar(), () -> Showable.of(stage));
        return openable(card, "stage", said, stage.detail());
    }

    private static HBox figures(StageCard stage) {
        var name = new VBox(Labels.line(stage.name(), "figure"));
        addUnlessBlank(name, stage.near());
        var index = new VBox(Labels.whole(stage.index(), "figure"));
        addUnlessBlank(index, stage.range());
        index.setAlignment(Pos.TOP_RIGHT);
        index.setMinWidth(Region.USE_PREF_SIZE);
        return apart(name, index);
    }

    private static void addUnlessBlank(VBox box, String words) {
        if (!words.isBlank()) {
            box.getChildren().add(Labels.line(words, "muted"));
        }
    }

    /** A card with the first items of a list, each of which opens, as the card does. */
    Region list(RowList list) {
        VBox card = card();
        int most = ROWS_IN_VIEW;
        Node all = list.rows().size() > most ? all(list) : new Region();
        card.getChildren().add(head(list.title(), all));
        if (list.rows().isEmpty()) {
            card.getChildren().add(Labels.wrapped(list.empty(), "muted"));
        }
        var rows = new VBox();
        var items = new Series(deeds);
        list.rows().stream()
                .limit(most)
                .map(row -> new RowView(list.id(), row, messages, deeds, items))
                .forEach(rows.getChildren()::add);
        card.getChildren().add(rows);
        offer(card, list.all(), Optional.empty(), () -> Showable.of(list));
        return openable(card, list.id(), list.title(), list.all());
    }

    private Button all(RowList list) {
        Button button =
                Buttons.text("all-" + list.id(), messages.get("results.all", list.rows().size()));
        button.getStyleClass().add("small");
        button.setAccessibleText(list.title() + ", " + button.getText());
        button.setOnAction(_ -> deeds.open(list.all()));
        // The card around it opens at a click as well, and once is enough.
        button.setOnMouseClicked(Event::consume);
        return button;
    }

    private void offer(VBox card, Detail detail, Optional<Chart> chart, Supplier<Shown> shown) {
        deeds.offer(
                card,
                new Deeds.Offer(
                        detail::heading, () -> chart, () -> deeds.open(detail), series.add(shown)));
    }

    private Region openable(VBox card, String id, String accessible, Detail detail) {
        return Openable.make(
                card,
                "card-" + id,
                messages.get("results.open", accessible.replaceFirst("\\.$", "")),
                () -> deeds.open(detail));
    }

    static VBox card() {
        var card = new VBox(8);
        card.getStyleClass().add("card");
        return card;
    }

    private static HBox head(String title, Node right) {
        return apart(Labels.line(title, "card-title"), right);
    }

    private static HBox apart(Node left, Node right) {
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var row = new HBox(8, left, space, right);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
