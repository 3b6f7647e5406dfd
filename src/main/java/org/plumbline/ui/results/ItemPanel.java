package org.plumbline.ui.results;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.plumbline.i18n.Messages;
import org.plumbline.ui.chart.DrawingView;
import org.plumbline.ui.control.Buttons;
import org.plumbline.ui.control.Labels;
import org.plumbline.ui.control.LevelChip;

import java.util.List;

/** All that is told of one item: statement, dots, words, levels, comments, what one can do. */
final class ItemPanel {

    private final Messages messages;
    private final Deeds deeds;

    ItemPanel(Messages messages, Deeds deeds) {
        this.messages = messages;
        this.deeds = deeds;
    }

    /**
     * The nodes of an item.
     *
     * @param detail one that is about an item
     */
    VBox of(Detail detail, ItemCard item) {
        var panel = new VBox(12, Labels.wrapped(item.statement(), "statement-small"));
        detail.chart().ifPresent(chart -> panel.getChildren().add(new DrawingView(chart)));
        panel.getChildren().add(said(item));
        item.rungs().forEach(rung -> panel.getChildren().add(rung(rung)));
        if (!item.comments().isEmpty()) {
            panel.getChildren()
                    .add(Labels.wrapped(messages.get("results.item.comments"), "strong"));
            item.comments().forEach(said -> panel.getChildren().add(quote(said)));
        }
        panel.getChildren().addAll(act(item), deeds.buttons(offer(detail, item)));
        return panel;
    }

    /** The agreement in words, who said what, and notes. */
    static VBox said(ItemCard item) {
        var said = new VBox(2);
        if (!item.word().isBlank()) {
            said.getChildren().add(Labels.wrapped(item.word(), "strong"));
        }
        said.getChildren().add(Labels.wrapped(item.said(), "muted"));
        item.notes().forEach(note -> said.getChildren().add(Labels.wrapped(note, "muted")));
        return said;
    }

    /** "You are here" or "Next", the level and its line. */
    static VBox rung(Rung rung) {
        var lead =
                new HBox(
                        8,
                        Labels.whole(rung.lead(), "small-strong", "muted"),
                        new LevelChip(rung.level(), rung.name()));
        lead.getStyleClass().add("line");
        return new VBox(4, lead, Labels.wrapped(rung.line(), "rung-line"));
    }

    /** A comment, word for word. */
    static Node quote(String said) {
        Region quote = Labels.wrapped(said, "comment-text");
        quote.getStyleClass().add("quote");
        return quote;
    }

    private Button act(ItemCard item) {
        Button act = Buttons.plain("item-act", messages.get("results.act.add"), Feather.PLUS);
        act.setOnAction(_ -> deeds.act(item));
        return act;
    }

    private Deeds.Offer offer(Detail detail, ItemCard item) {
        return new Deeds.Offer(
                detail::heading,
                detail::chart,
                () -> deeds.open(detail),
                () -> deeds.present(List.of(Showable.of(detail, item)), 0));
    }
}
