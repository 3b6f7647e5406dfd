package org.plumbline.ui.results;

import javafx.scene.layout.VBox;

import org.plumbline.i18n.Messages;
import org.plumbline.ui.chart.DrawingTable;
import org.plumbline.ui.chart.DrawingView;
import org.plumbline.ui.control.Labels;
import org.plumbline.ui.support.Choice;
import org.plumbline.ui.support.Form;

import java.util.List;

/** The dialog behind a card or a row: the chart large, its sentences, its table, its items. */
final class DetailForm {

    private static final double WIDTH = 600;

    private final Messages messages;
    private final Deeds deeds;
    private final ItemPanel items;

    DetailForm(Messages messages, Deeds deeds) {
        this.messages = messages;
        this.deeds = deeds;
        this.items = new ItemPanel(messages, deeds);
    }

    Form of(Detail detail) {
        return new Form(
                detail.id(),
                detail.heading(),
                content(detail),
                Form.Width.WIDE,
                List.of(Choice.cancel(messages.get("results.close"))));
    }

    private VBox content(Detail detail) {
        VBox content =
                detail.item().map(item -> items.of(detail, item)).orElseGet(() -> finding(detail));
        detail.chart()
                .map(chart -> new DrawingTable(chart.draw(WIDTH).table()))
                .ifPresent(content.getChildren()::add);
        if (!detail.rows().isEmpty()) {
            content.getChildren().add(rows(detail.rows()));
        }
        return content;
    }

    private VBox finding(Detail detail) {
        var content = new VBox(12);
        detail.chart().ifPresent(chart -> content.getChildren().add(new DrawingView(chart)));
        detail.lines().forEach(line -> content.getChildren().add(Labels.wrapped(line)));
        content.getChildren()
                .add(
                        deeds.buttons(
                                new Deeds.Offer(
                                        detail::heading,
                                        detail::chart,
                                        () -> {},
                                        () -> present(detail))));
        return content;
    }

    private void present(Detail detail) {
        deeds.present(List.of(Showable.of(detail)), 0);
    }

    private VBox rows(List<Row> shown) {
        var rows = new VBox();
        var series = new Series(deeds);
        shown.stream()
                .map(row -> new RowView("detail", row, messages, deeds, series))
                .forEach(rows.getChildren()::add);
        return rows;
    }
}
