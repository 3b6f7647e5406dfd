package org.plumbline.settings;

import java.util.Optional;

/**
 * What a person chose for the application on this computer. Every default stands in {@link
 * #DEFAULTS} and nowhere else.
 *
 * @param language the language of the application as an IETF tag, such as {@code en}; empty means
 *     as the system says
 * @param lessMotion whether transitions are switched off
 * @param window where the window was last, if it was ever closed
 * @param compared what was compared last
 */
public record Settings(
        Theme theme,
        TextSize textSize,
        Optional<String> language,
        boolean lessMotion,
        Brand brand,
        HomeOrder homeOrder,
        Optional<WindowBounds> window,
        Compared compared) {

    /** What holds until somebody chooses. */
    public static final Settings DEFAULTS =
            new Settings(
                    Theme.SYSTEM,
                    TextSize.NORMAL,
                    Optional.empty(),
                    false,
                    Brand.NONE,
                    HomeOrder.LAST_OPENED,
                    Optional.empty(),
                    Compared.NONE);

    public Settings withTheme(Theme newTheme) {
        return new Settings(
                newTheme, textSize, language, lessMotion, brand, homeOrder, window, compared);
    }

    public Settings withTextSize(TextSize newSize) {
        return new Settings(
                theme, newSize, language, lessMotion, brand, homeOrder, window, compared);
    }

    public Settings withLanguage(Optional<String> newLanguage) {
        return new Settings(
                theme, textSize, newLanguage, lessMotion, brand, homeOrder, window, compared);
    }

    public Settings withLessMotion(boolean less) {
        return new Settings(theme, textSize, language, less, brand, homeOrder, window, compared);
    }

    public Settings withBrand(Brand newBrand) {
        return new Settings(
                theme, textSize, language, lessMotion, newBrand, homeOrder, window, compared);
    }

    public Settings withHomeOrder(HomeOrder newOrder) {
        return new Settings(
                theme, textSize, language, lessMotion, brand, newOrder, window, compared);
    }

    public Settings withWindow(WindowBounds bounds) {
        return new Settings(
                theme,
                textSize,
                language,
                lessMotion,
                brand,
                homeOrder,
                Optional.of(bounds),
                compared);
    }

    public Settings withCompared(Compared last) {
        return new Settings(theme, textSize, language, lessMotion, brand, homeOrder, window, last);
    }
}
