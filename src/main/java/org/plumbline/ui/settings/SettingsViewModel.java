package org.plumbline.ui.settings;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

import org.plumbline.i18n.Messages;
import org.plumbline.settings.CurrentSettings;
import org.plumbline.settings.Settings;
import org.plumbline.settings.TextSize;
import org.plumbline.settings.Theme;
import org.plumbline.ui.support.FileKind;
import org.plumbline.ui.support.Job;
import org.plumbline.ui.support.Surroundings;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The settings as they are, and every change of them, kept at once. */
public final class SettingsViewModel {

    private final CurrentSettings settings;
    private final Place place;
    private final Surroundings around;
    private final Messages messages;
    private final LogoKeeper logos;
    private final ReadOnlyObjectWrapper<Settings> now;
    private final ObjectProperty<AccentCheck> accent;
    private final ReadOnlyObjectWrapper<Optional<String>> logoProblem =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Runnable stopListening;

    /** Begins with the settings as they are. */
    public SettingsViewModel(CurrentSettings settings, Place place, Surroundings around) {
        this.settings = settings;
        this.place = place;
        this.around = around;
        this.messages = around.messages();
        this.logos = new LogoKeeper(place.brand());
        this.now = new ReadOnlyObjectWrapper<>(settings.get());
        this.accent = new SimpleObjectProperty<>(AccentCheck.of(settings.get().brand().accent()));
        this.stopListening = settings.listen(now::set);
    }

    /** The settings now. */
    public ReadOnlyObjectProperty<Settings> settingsProperty() {
        return now.getReadOnlyProperty();
    }

    /** What comes of the colour written last. */
    ObjectProperty<AccentCheck> accentProperty() {
        return accent;
    }

    /** Why the file chosen last is no logo, if it is none. */
    ReadOnlyObjectProperty<Optional<String>> logoProblemProperty() {
        return logoProblem.getReadOnlyProperty();
    }

    /** Where things are. */
    Place place() {
        return place;
    }

    void theme(Theme theme) {
        settings.change(s -> s.withTheme(theme));
    }

    void textSize(TextSize size) {
        settings.change(s -> s.withTextSize(size));
    }

    void lessMotion(boolean less) {
        settings.change(s -> s.withLessMotion(less));
    }

    void brandName(String name) {
        settings.change(s -> s.withBrand(s.brand().withName(name.strip())));
    }

    /** The line at the foot of the pages of reports; blank for the usual one. */
    void brandFooter(String footer) {
        settings.change(s -> s.withBrand(s.brand().withFooter(footer.strip())));
    }

    /** Takes a colour for reports, unless it is none or too pale on white. */
    void accent(String text) {
        AccentCheck check = AccentCheck.of(text);
        if (check instanceof AccentCheck.Usable(String colour, double _)) {
            settings.change(s -> s.withBrand(s.brand().withAccent(colour)));
        }
        accent.set(check);
    }

    void chooseLogo() {
        FileKind pictures =
                FileKind.of(
                        messages.get("settings.logo.kind"), "*.png", "*.jpg", "*.jpeg", "*.svg");
        around.files()
                .open(messages.get("settings.logo.choose"), pictures)
                .ifPresent(this::keepLogo);
    }

    private void keepLogo(Path chosen) {
        Job.get(() -> logos.keep(chosen))
                .then(this::logoKept)
                .onFailure(LogoRefusedException.class, this::logoRefused)
                .start(around.background());
    }

    private void logoKept(Path kept) {
        logoProblem.set(Optional.empty());
        settings.change(s -> s.withBrand(s.brand().withLogo(Optional.of(kept))));
    }

    private void logoRefused(LogoRefusedException refused) {
        logoProblem.set(Optional.of(messages.get("settings.logo." + refused.reason().key())));
    }

    void removeLogo() {
        logoProblem.set(Optional.empty());
        settings.change(s -> s.withBrand(s.brand().withLogo(Optional.empty())));
    }

    void openDataFolder() {
        around.opener().open(place.data());
    }

    /** The colours that are offered for reports. */
    static List<String> offeredColours() {
        return List.of("#2456B8", "#0B6E5F", "#7B3FA0", "#9A3A1E", "#24292F");
    }

    void release() {
        stopListening.run();
    }
}
