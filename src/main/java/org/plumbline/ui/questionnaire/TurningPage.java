package org.plumbline.ui.questionnaire;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.plumbline.i18n.Messages;
import org.plumbline.model.Polarity;
import org.plumbline.ui.control.Notice;
import org.plumbline.workflow.AskedItem;

/** Says that from the next item on a high answer means something else (method 2.2). */
final class TurningPage extends VBox {

    TurningPage(Messages messages, AskedItem before) {
        super(16);
        setId("turning-page");
        var scale = before.questionnaire().scale();
        String key =
                "questionnaire.turning."
                        + (before.questionnaire().polarity() == Polarity.NEGATIVE
                                ? "problem"
                                : "strength");
        String title = messages.get(key + ".title");
        String text =
                messages.get(
                        key + ".text",
                        scale.nameOf(scale.lowest()),
                        scale.highest(),
                        scale.nameOf(scale.highest()));
        getChildren()
                .addAll(
                        wrapped(before.questionnaire().shortTitle(), "muted"),
                        wrapped(title, "statement"),
                        wrapped(before.questionnaire().description(), "level-text"),
                        new Notice(Notice.Kind.HELP, "", text));
    }

    private static Label wrapped(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
