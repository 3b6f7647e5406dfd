package org.plumbline.ui.control;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

import java.util.Locale;

/** The first letters of somebody's first and last name. */
public final class Initials extends Label {

    /** The initials of a name that is not blank. */
    public Initials(String name) {
        super(of(name.strip().split("\\s+", -1)));
        getStyleClass().addAll("initials", "small-strong");
        setMinWidth(Region.USE_PREF_SIZE);
    }

    private static String of(String[] words) {
        String last = words.length < 2 ? "" : first(words[words.length - 1]);
        return (first(words[0]) + last).toUpperCase(Locale.ROOT);
    }

    private static String first(String word) {
        return word.substring(0, word.offsetByCodePoints(0, 1));
    }
}
