package org.plumbline.ui.control;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.SkinBase;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.feather.Feather;

/** Lays out a level row: key cap, name, text, and a tick if it is chosen. */
final class LevelRowSkin extends SkinBase<LevelRow> {

    private final HBox line;

    LevelRowSkin(LevelRow row) {
        super(row);
        var tick = new Label("", Icon.of(Feather.CHECK));
        tick.getStyleClass().add("level-tick");
        tick.setMinWidth(Region.USE_PREF_SIZE);
        tick.visibleProperty().bind(row.selectedProperty());
        line =
                new HBox(
                        16,
                        KeyCap.large(String.valueOf(row.level().number())),
                        name(row),
                        text(row),
                        tick);
        line.setAlignment(Pos.CENTER_LEFT);
        line.setMouseTransparent(true);
        getChildren().add(line);
    }

    /** A choice of sentences alone has no names, and no gap for them. */
    private static Label name(LevelRow row) {
        Label name = styled(row.level().name(), "level-name");
        name.setVisible(!row.level().name().isBlank());
        name.setManaged(name.isVisible());
        return name;
    }

    private static Label text(LevelRow row) {
        Label text = styled(row.level().text(), "level-text");
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        return text;
    }

    private static Label styled(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        return label;
    }

    @Override
    protected double computePrefHeight(
            double width, double top, double right, double bottom, double left) {
        double inner = width < 0 ? -1 : width - left - right;
        return top + line.prefHeight(inner) + bottom;
    }

    @Override
    protected double computeMinHeight(
            double width, double top, double right, double bottom, double left) {
        return computePrefHeight(width, top, right, bottom, left);
    }

    @Override
    public void dispose() {
        getChildren().remove(line);
        super.dispose();
    }
}
