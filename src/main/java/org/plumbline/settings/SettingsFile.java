package org.plumbline.settings;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/**
 * The file in which settings are kept. Reading never fails: a damaged file is set aside under
 * another name and the defaults hold. Unknown keys are tolerated, and one value that makes no sense
 * falls back to its own default.
 */
public final class SettingsFile {

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuu-MM-dd-HHmmss", Locale.ROOT);

    private final Path file;
    private final Clock clock;
    private final JsonMapper json = JsonMapper.builder().build();

    /**
     * @param clock dates a damaged file that is set aside
     */
    public SettingsFile(Path file, Clock clock) {
        this.file = file;
        this.clock = clock;
    }

    /** The settings as they were last saved, or the defaults. */
    public Loaded load() {
        if (!Files.exists(file)) {
            return new Loaded(Settings.DEFAULTS, Optional.empty());
        }
        try {
            JsonNode read = json.readTree(Files.readAllBytes(file));
            return read.isObject()
                    ? new Loaded(SettingsJson.from(read), Optional.empty())
                    : damaged();
        } catch (IOException | JacksonException _) {
            return damaged();
        }
    }

    private Loaded damaged() {
        try {
            String name = "settings-set-aside-" + LocalDateTime.now(clock).format(STAMP) + ".json";
            Path aside = Files.move(file, file.resolveSibling(name));
            return new Loaded(Settings.DEFAULTS, Optional.of(aside));
        } catch (IOException _) {
            return new Loaded(Settings.DEFAULTS, Optional.of(file));
        }
    }

    /**
     * Keeps the settings. The file appears whole or not at all.
     *
     * @throws UncheckedIOException if it cannot be written; the old file is unchanged
     */
    public synchronized void save(Settings settings) {
        ObjectNode written = json.createObjectNode();
        SettingsJson.write(settings, written);
        Path beside = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.write(beside, json.writerWithDefaultPrettyPrinter().writeValueAsBytes(written));
            Files.move(
                    beside,
                    file,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("The settings were not saved", e);
        }
    }

    /**
     * What reading found.
     *
     * @param setAside where the damaged file lies now, if it was damaged
     */
    public record Loaded(Settings settings, Optional<Path> setAside) {}
}
