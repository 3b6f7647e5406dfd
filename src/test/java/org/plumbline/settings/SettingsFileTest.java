package org.plumbline.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.fixture.TestClock;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Settings on the disk. */
final class SettingsFileTest {

    private static final Settings CHOSEN =
            new Settings(
                    Theme.DARK,
                    TextSize.LARGEST,
                    Optional.of("en"),
                    true,
                    new Brand(
                            "Harrow Lane",
                            Optional.of(Path.of("/pictures/logo.png")),
                            "#0b6e5f",
                            "In confidence"),
                    HomeOrder.ORGANISATION,
                    Optional.of(new WindowBounds(-8, 20.5, 1280, 800, true)),
                    Compared.NONE
                            .withAcross(true)
                            .withTime("s2026", List.of("s2024", "s2026"), Optional.of("s2024"))
                            .withQuestionnaire("SGN")
                            .withSubject("s2026"));

    @TempDir private Path directory;
    private Path folder;
    private Path file;
    private SettingsFile settings;

    @BeforeEach
    void name() {
        folder = directory.resolve("config");
        file = folder.resolve("settings.json");
        settings = new SettingsFile(file, new TestClock());
    }

    private void write(String json) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(file, json);
    }

    @Test
    void defaultsHoldWhereNothingWasSaved() {
        assertThat(settings.load())
                .isEqualTo(new SettingsFile.Loaded(Settings.DEFAULTS, Optional.empty()));
        assertThat(file).doesNotExist();
    }

    @Test
    void findsWhatWasSaved() {
        settings.save(Settings.DEFAULTS);
        settings.save(CHOSEN);
        assertThat(settings.load().settings()).isEqualTo(CHOSEN);
    }

    @Test
    void savesTheDefaultsToo() {
        settings.save(Settings.DEFAULTS);
        assertThat(settings.load().settings()).isEqualTo(Settings.DEFAULTS);
    }

    @Test
    void leavesNoOtherFileBehind() throws IOException {
        settings.save(CHOSEN);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void toleratesKeysOfOtherEditions() throws IOException {
        write("{\"theme\": \"dark\", \"futureKey\": [1, 2]}");
        assertThat(settings.load().settings()).isEqualTo(Settings.DEFAULTS.withTheme(Theme.DARK));
    }

    @Test
    void oneSenselessValueCostsOnlyItself() throws IOException {
        write(
                """
                {"theme": "pink", "textSize": 115, "language": "", "lessMotion": "perhaps",
                 "homeOrder": 7, "brand": {"name": "Harrow Lane", "accent": "blue"},
                 "window": {"x": 1, "width": 0},
                 "compared": {"years": "all", "across": "often", "questionnaire": "VAL"}}
                """);
        Settings expected =
                Settings.DEFAULTS
                        .withTextSize(TextSize.LARGE)
                        .withBrand(Brand.NONE.withName("Harrow Lane"))
                        .withCompared(Compared.NONE.withQuestionnaire("VAL"));
        assertThat(settings.load()).isEqualTo(new SettingsFile.Loaded(expected, Optional.empty()));
    }

    @Test
    void aDamagedFileIsSetAside() throws IOException {
        write("{\"theme\": \"da");
        Path aside = folder.resolve("settings-set-aside-2026-03-12-091200.json");
        assertThat(settings.load())
                .isEqualTo(new SettingsFile.Loaded(Settings.DEFAULTS, Optional.of(aside)));
        assertThat(aside).hasContent("{\"theme\": \"da");
        assertThat(file).doesNotExist();
    }

    @Test
    void aFileThatIsNoObjectIsSetAside() throws IOException {
        write("[]");
        assertThat(settings.load().setAside()).isPresent();
    }

    @Test
    void anEmptyFileIsSetAside() throws IOException {
        write("");
        assertThat(settings.load().settings()).isEqualTo(Settings.DEFAULTS);
        assertThat(file).doesNotExist();
    }

    @Test
    void saysWhenTheyCannotBeSaved() throws IOException {
        Files.createFile(folder);
        assertThatThrownBy(() -> settings.save(CHOSEN)).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void anAccentMustBeAColour() {
        assertThatThrownBy(() -> Brand.NONE.withAccent("#12345"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
