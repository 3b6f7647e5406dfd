package org.plumbline.ui.results;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.plumbline.i18n.Messages;
import org.plumbline.ui.control.Buttons;
import org.plumbline.ui.control.Labels;
import org.plumbline.ui.control.Notice;

/** What stands beside a heat map: the open item, or how to open one, and why fields are hidden. */
final class HeatCards {

    private final Messages messages;
    private final Deeds deeds;
    private final ItemPanel items;

    HeatCards(Messages messages, Deeds deeds) {
        this.messages = messages;
        this.deeds = deeds;
        this.items = new ItemPanel(messages, deeds);
    }

    /** The open item. */
    Region item(Detail detail, ItemCard item, Runnable closing) {
        Button close = Buttons.icon("close-item", messages.get("results.close"), Feather.X);
        close.setOnAction(_ -> closing.run());
        var place = Labels.wrapped(item.place(), "small", "muted");
        HBox.setHgrow(place, Priority.ALWAYS);
        place.setMaxWidth(Double.MAX_VALUE);
        var head = new HBox(8, place, close);
        head.setAlignment(Pos.CENTER_LEFT);
        VBox card = FindingCards.card();
        card.setId("heat-item");
        card.getChildren().addAll(head, items.of(detail, item));
        if (detail.chart().isPresent()) {
            card.getChildren().add(table(detail));
        }
        return card;
    }

    /** Opens the values of the dots, for which there is no room here. */
    private Button table(Detail detail) {
        Button table = Buttons.small("do-table", messages.get("picture.menu.table"));
        table.setOnAction(_ -> deeds.open(detail));
        return table;
    }

    /** How to open an item. */
    Region hint() {
        VBox card = FindingCards.card();
        card.getChildren().add(Labels.wrapped(messages.get("results.heat.hint"), "muted"));
        return card;
    }

    /** Why groups are merged and fields hidden. */
    Notice note(String why) {
        return new Notice(Notice.Kind.PRIVACY, messages.get("results.heat.why"), why);
    }
}
