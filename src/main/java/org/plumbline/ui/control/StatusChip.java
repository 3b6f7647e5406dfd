package org.plumbline.ui.control;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.feather.Feather;

import java.util.Locale;

/** How something stands, in a word or two. */
public final class StatusChip extends Label {

    /** What the word means for the one who reads it. */
    public enum Kind {
        GOOD,
        ACCENT,
        NEUTRAL,
        CAUTION,
        ERROR
    }

    /** A chip of text only. */
    public StatusChip(Kind kind, String text) {
        super(text);
        getStyleClass().addAll("chip", kind.name().toLowerCase(Locale.ROOT));
        setMinWidth(Region.USE_PREF_SIZE);
    }

    /** A chip with an icon before its text. */
    public StatusChip(Kind kind, String text, Feather icon) {
        this(kind, text);
        setGraphic(Icon.small(icon));
    }
}
