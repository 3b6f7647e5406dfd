package org.plumbline.app;

import javafx.application.ColorScheme;
import javafx.application.Platform;

import org.plumbline.settings.CurrentSettings;
import org.plumbline.settings.Settings;
import org.plumbline.ui.support.Motion;
import org.plumbline.ui.support.TextSize;
import org.plumbline.ui.support.Theme;

/** Dresses the windows as the settings and the system say, at once when either changes. */
final class Look {

    private final CurrentSettings settings;
    private final Theme theme;

    Look(CurrentSettings settings) {
        this.settings = settings;
        this.theme = new Theme(shade(settings.get()), textSize(settings.get()));
        settings.listen(this::wear);
        Platform.getPreferences().colorSchemeProperty().subscribe((_, _) -> wear(settings.get()));
    }

    Theme theme() {
        return theme;
    }

    /** Less motion by the setting, or because the system asks for it. */
    Motion motion() {
        return new Motion(
                () -> settings.get().lessMotion() || Platform.getPreferences().isReducedMotion());
    }

    private void wear(Settings now) {
        theme.wear(shade(now), textSize(now));
    }

    private static Theme.Shade shade(Settings settings) {
        return switch (settings.theme()) {
            case LIGHT -> Theme.Shade.LIGHT;
            case DARK -> Theme.Shade.DARK;
            case SYSTEM ->
                    Platform.getPreferences().getColorScheme() == ColorScheme.DARK
                            ? Theme.Shade.DARK
                            : Theme.Shade.LIGHT;
        };
    }

    private static TextSize textSize(Settings settings) {
        return TextSize.ofPercent(settings.textSize().percent());
    }
}
