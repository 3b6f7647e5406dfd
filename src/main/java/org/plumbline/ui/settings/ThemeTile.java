package org.plumbline.ui.settings;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.plumbline.settings.Theme;

import java.util.Locale;

/** A small picture of a theme, to choose it by. */
final class ThemeTile extends ToggleButton {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final Theme theme;
    private final StackPane picture;
    private final Label name;

    ThemeTile(Theme theme, String what, String word) {
        this.theme = theme;
        this.picture = picture(theme);
        this.name = new Label(word);
        String key = theme.name().toLowerCase(Locale.ROOT);
        setId("theme-" + key);
        getStyleClass().add("theme-tile");
        name.getStyleClass().add("small");
        var content = new VBox(6, picture, name);
        content.setAlignment(Pos.CENTER);
        content.setMouseTransparent(true);
        setGraphic(content);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setAccessibleRole(AccessibleRole.RADIO_BUTTON);
        setAccessibleText(what + ": " + word);
        setPrefWidth(120);
        setMinWidth(0);
        setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(this, Priority.ALWAYS);
    }

    Theme theme() {
        return theme;
    }

    void setChosen(boolean chosen) {
        setSelected(chosen);
        picture.pseudoClassStateChanged(CHOSEN, chosen);
        name.getStyleClass().removeAll("small-strong", "muted");
        name.getStyleClass().add(chosen ? "small-strong" : "muted");
    }

    private static StackPane picture(Theme theme) {
        var halves =
                switch (theme) {
                    case LIGHT -> new HBox(half("light", true));
                    case DARK -> new HBox(half("dark", true));
                    case SYSTEM -> new HBox(half("light", true), half("dark", false));
                };
        halves.getChildren().forEach(half -> HBox.setHgrow(half, Priority.ALWAYS));
        var picture = new StackPane(halves);
        picture.getStyleClass().add("theme-picture");
        return picture;
    }

    private static Pane half(String shade, boolean rail) {
        var page =
                new VBox(6, bar("head", 34), bar("line", 52), bar("line", 42), bar("button", 20));
        page.setAlignment(Pos.CENTER_LEFT);
        page.getStyleClass().add("theme-page");
        HBox.setHgrow(page, Priority.ALWAYS);
        var half = new HBox();
        half.getStyleClass().addAll("theme-half", shade);
        half.setMinWidth(0);
        if (rail) {
            var strip = new Region();
            strip.getStyleClass().add("theme-rail");
            half.getChildren().add(strip);
        }
        half.getChildren().add(page);
        return half;
    }

    private static Region bar(String style, double width) {
        var bar = new Region();
        bar.getStyleClass().add("theme-" + style);
        bar.setMaxWidth(width);
        return bar;
    }
}
