package org.plumbline.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.settings.CurrentSettings;
import org.plumbline.settings.Settings;
import org.plumbline.settings.TextSize;
import org.plumbline.settings.Theme;
import org.plumbline.ui.support.TestSurroundings;
import org.plumbline.workflow.LogoReader;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import javax.imageio.ImageIO;

class SettingsViewModelTest {

    @TempDir Path folder;
    private final CurrentSettings settings = new CurrentSettings(Settings.DEFAULTS);
    private final TestSurroundings surroundings = new TestSurroundings();

    @Test
    void changesAreKeptAtOnce() {
        SettingsViewModel model = model();
        model.theme(Theme.DARK);
        model.textSize(TextSize.LARGEST);
        model.lessMotion(true);
        model.brandName("  Harrow Lane Advisory ");
        Settings now = settings.get();
        assertThat(now.theme()).isEqualTo(Theme.DARK);
        assertThat(now.textSize()).isEqualTo(TextSize.LARGEST);
        assertThat(now.lessMotion()).isTrue();
        assertThat(now.brand().name()).isEqualTo("Harrow Lane Advisory");
        assertThat(model.settingsProperty().get()).isEqualTo(now);
    }

    @Test
    void refusesAColourThatIsTooPaleToReadAndKeepsTheOneBefore() {
        SettingsViewModel model = model();
        model.accent("#0B6E5F");
        model.accent("#FFD000");
        assertThat(model.accentProperty().get()).isInstanceOf(AccentCheck.TooPale.class);
        assertThat(settings.get().brand().accent()).isEqualTo("#0B6E5F");
        model.accent("bright");
        assertThat(model.accentProperty().get()).isInstanceOf(AccentCheck.NoColour.class);
    }

    @Test
    void everyOfferedColourCanBeReadOnWhite() {
        assertThat(SettingsViewModel.offeredColours())
                .allSatisfy(
                        colour ->
                                assertThat(AccentCheck.of(colour))
                                        .isInstanceOf(AccentCheck.Usable.class));
    }

    @Test
    void keepsACopyOfTheLogoThatStaysWhenTheOriginalIsGone() throws IOException {
        Path original = folder.resolve("logo.png");
        ImageIO.write(
                new BufferedImage(20, 20, BufferedImage.TYPE_INT_ARGB), "png", original.toFile());
        SettingsViewModel model = model(original);
        model.chooseLogo();
        Files.delete(original);
        assertThat(settings.get().brand().logo())
                .get()
                .satisfies(kept -> assertThat(kept).exists());
        assertThat(model.logoProblemProperty().get()).isEmpty();
        model.removeLogo();
        assertThat(settings.get().brand().logo()).isEmpty();
    }

    /** A row of noise, again and again: a small file that ImageIO itself writes as a large one. */
    @Test
    void aLogoThatWasTakenCanBeReadForEveryReport() throws IOException {
        Path original = Files.write(folder.resolve("logo.png"), RepeatedRow.png(40_000, 60));
        assertThat(original).satisfies(file -> assertThat(Files.size(file)).isLessThan(100_000));
        model(original).chooseLogo();
        Path kept = settings.get().brand().logo().orElseThrow();
        assertThat(kept).hasSameBinaryContentAs(original);
        assertThat(new LogoReader().png(kept)).hasSizeGreaterThan(2_000_000);
    }

    @Test
    void saysWhyAFileIsNoLogo() throws IOException {
        Path text = Files.writeString(folder.resolve("logo.png"), "no picture");
        SettingsViewModel model = model(text);
        model.chooseLogo();
        assertThat(model.logoProblemProperty().get())
                .contains(
                        "This file is no PNG, JPEG or SVG picture that can be read. The logo was"
                                + " not changed.");
        byte[] much = new byte[2_000_001];
        Arrays.fill(much, (byte) 7);
        Files.write(text, much);
        model.chooseLogo();
        assertThat(model.logoProblemProperty().get()).get().asString().contains("larger than 2 MB");
        assertThat(settings.get().brand().logo()).isEmpty();
    }

    @Test
    void opensTheDataFolder() {
        model().openDataFolder();
        assertThat(surroundings.opened).containsExactly(folder.resolve("data"));
    }

    @Test
    void followsNoFurtherChangesOnceReleased() {
        SettingsViewModel model = model();
        model.release();
        settings.change(s -> s.withTheme(Theme.DARK));
        assertThat(model.settingsProperty().get().theme()).isEqualTo(Settings.DEFAULTS.theme());
    }

    private SettingsViewModel model(Path... chosen) {
        var place = new Place(folder.resolve("data"), folder.resolve("brand"), "1.0");
        return new SettingsViewModel(settings, place, surroundings.choosing(chosen));
    }
}
