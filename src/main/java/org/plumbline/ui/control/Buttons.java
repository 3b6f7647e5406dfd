package org.plumbline.ui.control;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.feather.Feather;

/** Buttons as the design has them. Each has an id and a verb. */
public final class Buttons {

    private Buttons() {}

    /** The one filled button of a view. */
    public static Button main(String id, String verb) {
        return styled(id, verb, "accent");
    }

    /** A plain button. */
    public static Button plain(String id, String verb) {
        return styled(id, verb);
    }

    /** A plain button with an icon before its verb. */
    public static Button plain(String id, String verb, Feather icon) {
        Button button = plain(id, verb);
        button.setGraphic(Icon.of(icon));
        return button;
    }

    /** A plain button of 28 px with an icon. */
    public static Button small(String id, String verb, Feather icon) {
        Button button = styled(id, verb, "small");
        button.setGraphic(Icon.small(icon));
        return button;
    }

    /** A plain button of 28 px. */
    public static Button small(String id, String verb) {
        return styled(id, verb, "small");
    }

    /** A button of text only. */
    public static Button text(String id, String verb) {
        return styled(id, verb, "flat");
    }

    /** An icon alone; its verb is its tooltip and its accessible name. */
    public static Button icon(String id, String verb, Feather icon) {
        Button button = styled(id, "", "flat", "neutral", "icon-only");
        button.setGraphic(Icon.of(icon));
        button.setTooltip(new Tooltip(verb));
        button.setAccessibleText(verb);
        return button;
    }

    private static Button styled(String id, String verb, String... styles) {
        var button = new Button(verb);
        button.setId(id);
        button.getStyleClass().addAll(styles);
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }
}
