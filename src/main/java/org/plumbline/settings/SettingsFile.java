package org.plumbline.settings;

import java.nio.file.Path;
import java.util.Optional;

/**
 * The file in which settings are kept. Reading never fails: a damaged file is set aside under
 * another name and the defaults hold. Unknown keys are tolerated, and one value that makes no sense
 * falls back to its own default.
 */
public final class SettingsFile {

    private final Path file;

    public SettingsFile(Path file) {
        this.file = file;
    }

    /** The settings as they were last saved, or the defaults. */
    public Loaded load() {
        return new Loaded(Settings.DEFAULTS, Optional.empty());
    }

    /**
     * Keeps the settings. The file appears whole or not at all.
     *
     * @throws java.io.UncheckedIOException if it cannot be written; the old file is unchanged
     */
    public void save(Settings settings) {
        throw new UnsupportedOperationException("not yet: " + file);
    }

    /**
     * What reading found.
     *
     * @param setAside where the damaged file lies now, if it was damaged
     */
    public record Loaded(Settings settings, Optional<Path> setAside) {}
}
