package org.plumbline.ui.results;

import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.plumbline.i18n.Messages;
import org.plumbline.ui.control.EmptyState;
import org.plumbline.ui.control.Icon;
import org.plumbline.ui.control.Labels;
import org.plumbline.ui.control.Notice;

/** What people wrote and released, item by item, with a look at names. */
final class CommentsTab extends VBox {

    private final Messages messages;
    private final Deeds deeds;

    CommentsTab(CommentSheet sheet, Messages messages, Deeds deeds) {
        super(16);
        this.messages = messages;
        this.deeds = deeds;
        setId("comments");
        if (sheet.items().isEmpty()) {
            getChildren().add(new EmptyState(messages.get("results.comments.empty")));
            return;
        }
        if (sheet.named() > 0) {
            getChildren()
                    .add(
                            new Notice(
                                    Notice.Kind.CAUTION,
                                    messages.get("results.comments.named.strong", sheet.named()),
                                    messages.get("results.comments.named", sheet.named())));
        }
        sheet.items().forEach(item -> getChildren().add(card(item)));
    }

    private Region card(CommentSheet.OnItem item) {
        VBox card = FindingCards.card();
        card.getChildren()
                .addAll(
                        Labels.wrapped(item.place(), "small", "muted"),
                        Labels.wrapped(item.title(), "card-title"));
        item.comments().forEach(said -> card.getChildren().add(said(said)));
        return Openable.make(
                card,
                "comments-" + item.detail().id(),
                messages.get("results.open", item.title()),
                () -> deeds.open(item.detail()));
    }

    private Node said(CommentSheet.Said said) {
        Node quote = ItemPanel.quote(said.text());
        return said.names()
                .map(
                        name -> {
                            var warning =
                                    Labels.wrapped(
                                            messages.get("results.comments.names", name),
                                            "small",
                                            "caution-text");
                            warning.setGraphic(Icon.small(Feather.ALERT_CIRCLE));
                            return (Node) new VBox(4, quote, warning);
                        })
                .orElse(quote);
    }
}
