package org.plumbline.ui.settings;

import java.util.regex.Pattern;

/** What comes of a colour that somebody wrote. */
sealed interface AccentCheck {

    /** It can be used. */
    record Usable(String colour, double ratio) implements AccentCheck {}

    /** It is too pale on white. */
    record TooPale(double ratio) implements AccentCheck {}

    /** It is no colour. */
    record NoColour() implements AccentCheck {}

    /** Checks a text; the {@code #} may be missing. */
    static AccentCheck of(String text) {
        String colour = text.strip().startsWith("#") ? text.strip() : "#" + text.strip();
        if (!Pattern.matches("#[0-9A-Fa-f]{6}", colour)) {
            return new NoColour();
        }
        double ratio = Contrast.onWhite(colour);
        return ratio >= Contrast.NEEDED ? new Usable(colour, ratio) : new TooPale(ratio);
    }
}
