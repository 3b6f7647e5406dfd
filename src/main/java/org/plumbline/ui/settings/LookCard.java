package org.plumbline.ui.settings;

import atlantafx.base.controls.ToggleSwitch;

import javafx.geometry.HorizontalDirection;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.plumbline.i18n.Messages;
import org.plumbline.settings.Settings;
import org.plumbline.settings.TextSize;
import org.plumbline.settings.Theme;
import org.plumbline.ui.control.Card;
import org.plumbline.ui.control.Segments;
import org.plumbline.ui.support.Subscriptions;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Theme, size of text, motion. */
final class LookCard {

    private final SettingsViewModel model;
    private final Messages messages;
    private final List<ThemeTile> tiles;
    private final Segments<TextSize> size;
    private final ToggleSwitch motion = new ToggleSwitch();

    LookCard(SettingsViewModel model, Messages messages, Subscriptions subscriptions) {
        this.model = model;
        this.messages = messages;
        this.tiles = Stream.of(Theme.values()).map(this::tile).toList();
        this.size =
                new Segments<>(
                        "textSize",
                        messages.get("settings.textSize"),
                        List.of(TextSize.values()),
                        s -> messages.get("settings.percent", s.percent()));
        size.setOnChoose(model::textSize);
        motion.setId("lessMotion");
        motion.setText(messages.get("settings.lessMotion"));
        motion.setLabelPosition(HorizontalDirection.RIGHT);
        motion.selectedProperty().subscribe((_, now) -> model.lessMotion(now));
        subscriptions.follow(model.settingsProperty(), this::show);
    }

    private ThemeTile tile(Theme theme) {
        String word = messages.get("settings.theme." + theme.name().toLowerCase(Locale.ROOT));
        var tile = new ThemeTile(theme, messages.get("settings.theme"), word);
        tile.setOnAction(
                _ -> {
                    model.theme(theme);
                    show(model.settingsProperty().get());
                });
        return tile;
    }

    private void show(Settings now) {
        tiles.forEach(tile -> tile.setChosen(tile.theme() == now.theme()));
        size.choose(now.textSize());
        motion.setSelected(now.lessMotion());
    }

    Card card() {
        var row = new HBox(16);
        row.getChildren().addAll(tiles);
        var sizeLabel = new Label(messages.get("settings.textSize"));
        sizeLabel.getStyleClass().add("field-label");
        return Card.titled(
                messages.get("settings.look"), row, new VBox(4, sizeLabel, size), motion);
    }
}
