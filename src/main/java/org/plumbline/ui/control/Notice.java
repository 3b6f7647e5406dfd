package org.plumbline.ui.control;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import org.kordamp.ikonli.feather.Feather;

/** A message on a page: a few strong words and a sentence. At most two on a page. */
public final class Notice extends HBox {

    private final Text lead = new Text();
    private final Text rest = new Text();

    /** What a notice is for. */
    public enum Kind {
        /** Helps. */
        HELP("help", Feather.INFO),
        /** Asks for a look. */
        CAUTION("caution", Feather.ALERT_CIRCLE),
        /** Says that something did not work. */
        ERROR("error", Feather.X_CIRCLE),
        /** Explains privacy. */
        PRIVACY("privacy", Feather.EYE_OFF);

        private final String style;
        private final Feather icon;

        Kind(String style, Feather icon) {
            this.style = style;
            this.icon = icon;
        }
    }

    /**
     * Makes a notice.
     *
     * @param strong the first words, may be blank
     * @param sentence what is so and what one can do
     */
    public Notice(Kind kind, String strong, String sentence) {
        getStyleClass().addAll("notice", kind.style);
        setAccessibleRole(AccessibleRole.TEXT);
        lead.getStyleClass().add("strong");
        var text = new TextFlow(lead, rest);
        setHgrow(text, Priority.ALWAYS);
        text.setMinWidth(0);
        var icon = new Label("", Icon.of(kind.icon));
        icon.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().addAll(icon, text);
        say(strong, sentence);
    }

    /** Changes the words. */
    public void say(String strong, String sentence) {
        lead.setText(strong.isBlank() ? "" : strong + " ");
        rest.setText(sentence);
        setAccessibleText((strong + " " + sentence).strip());
    }

    /** Puts buttons at the right end. */
    public Notice with(Node... actions) {
        getChildren().addAll(actions);
        getStyleClass().add("with-actions");
        return this;
    }
}
