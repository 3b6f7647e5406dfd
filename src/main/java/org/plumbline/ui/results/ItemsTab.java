package org.plumbline.ui.results;

import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.plumbline.i18n.Messages;
import org.plumbline.ui.chart.DrawingView;
import org.plumbline.ui.control.Labels;

/** Every item of a questionnaire: the statement, where the team stands, what comes next, dots. */
final class ItemsTab extends VBox {

    private final Messages messages;
    private final Deeds deeds;
    private Series series;

    ItemsTab(Messages messages, Deeds deeds) {
        super(16);
        this.messages = messages;
        this.deeds = deeds;
        this.series = new Series(deeds);
        setId("items");
    }

    void show(ItemSheet sheet) {
        getChildren().clear();
        series = new Series(deeds);
        for (ItemSheet.Part part : sheet.parts()) {
            getChildren().add(Labels.wrapped(part.title(), "card-title"));
            part.items()
                    .forEach(
                            item ->
                                    item.item()
                                            .map(card -> card(item, card))
                                            .ifPresent(getChildren()::add));
        }
    }

    /** Shows the room the first item; the others follow. */
    void present() {
        series.present(0);
    }

    private Region card(Detail detail, ItemCard item) {
        var words =
                new VBox(
                        8,
                        Labels.wrapped(detail.heading(), "small", "muted"),
                        Labels.wrapped(item.statement(), "statement-small"));
        item.rungs().forEach(rung -> words.getChildren().add(ItemPanel.rung(rung)));
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        var card = new HBox(24, words, answers(detail, item));
        card.getStyleClass().add("card");
        deeds.offer(
                card,
                new Deeds.Offer(
                        detail::heading,
                        detail::chart,
                        () -> deeds.open(detail),
                        series.add(() -> Showable.of(detail, item))));
        return Openable.make(
                card,
                "open-" + detail.id().replace('.', '-'),
                messages.get("results.open", said(detail, item)),
                () -> deeds.open(detail));
    }

    private static String said(Detail detail, ItemCard item) {
        String said = item.word().isBlank() ? item.said() : item.word() + ". " + item.said();
        return detail.heading() + ". " + said.replaceFirst("\\.$", "");
    }

    private static VBox answers(Detail detail, ItemCard item) {
        var answers = new VBox(8);
        answers.getStyleClass().add("item-answers");
        detail.chart().ifPresent(chart -> answers.getChildren().add(new DrawingView(chart)));
        answers.getChildren().add(ItemPanel.said(item));
        return answers;
    }
}
