package org.plumbline.ui.results;

import javafx.scene.layout.VBox;

import org.plumbline.i18n.Messages;
import org.plumbline.ui.chart.DrawingTable;
import org.plumbline.ui.chart.DrawingView;
import org.plumbline.ui.support.Choice;
import org.plumbline.ui.support.Form;

import java.util.List;
import java.util.function.Consumer;

/** The dialog behind a card or a row: the chart large, its sentences, its table, its items. */
final class DetailForm {

    private static final double WIDTH = 600;

    private final Messages messages;
    private final Consumer<Detail> open;

    DetailForm(Messages messages, Consumer<Detail> open) {
        this.messages = messages;
        this.open = open;
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
        var content = new VBox(12);
        detail.statement()
                .ifPresent(
                        text -> content.getChildren().add(Words.wrapped(text, "statement-small")));
        detail.chart().ifPresent(chart -> content.getChildren().add(new DrawingView(chart)));
        detail.lines().forEach(line -> content.getChildren().add(Words.wrapped(line)));
        detail.quotes()
                .forEach(said -> content.getChildren().add(Words.wrapped(said, "comment-text")));
        detail.chart()
                .map(chart -> new DrawingTable(chart.draw(WIDTH).table()))
                .ifPresent(content.getChildren()::add);
        var rows = new VBox();
        detail.rows().stream()
                .map(row -> new RowView("detail", row, messages, open))
                .forEach(rows.getChildren()::add);
        if (!detail.rows().isEmpty()) {
            content.getChildren().add(rows);
        }
        return content;
    }
}
