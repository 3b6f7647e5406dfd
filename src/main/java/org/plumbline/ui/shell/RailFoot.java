package org.plumbline.ui.shell;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.plumbline.i18n.Messages;
import org.plumbline.ui.control.Icon;
import org.plumbline.ui.support.BackupState;
import org.plumbline.ui.support.BackupWords;

/** The foot of the rail: where everything is kept, and the last backup. */
final class RailFoot extends HBox {

    private final BackupWords words;
    private final String where;
    private final Label icon = new Label("", Icon.small(Feather.HARD_DRIVE));
    private final Label line = new Label();
    private final VBox text;

    RailFoot(Messages messages, BackupWords words) {
        super(8);
        this.words = words;
        this.where = messages.get("shell.onlyHere");
        setId("railFoot");
        getStyleClass().add("rail-foot");
        setAlignment(Pos.TOP_LEFT);
        icon.getStyleClass().add("muted");
        var first = new Label(where);
        first.getStyleClass().addAll("small", "muted");
        line.getStyleClass().addAll("small", "muted");
        line.setId("railBackup");
        line.setWrapText(true);
        text = new VBox(first, line);
        getChildren().addAll(icon, text);
    }

    void show(BackupState state) {
        line.setText(words.of(state));
        line.getStyleClass().removeAll("muted", "caution-text");
        line.getStyleClass().add(state.failed() ? "caution-text" : "muted");
        icon.setTooltip(new Tooltip(where + "\n" + words.of(state)));
    }

    void setFolded(boolean folded) {
        text.setVisible(!folded);
        text.setManaged(!folded);
        setAlignment(folded ? Pos.CENTER : Pos.TOP_LEFT);
    }
}
