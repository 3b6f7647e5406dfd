package org.plumbline.app;

import org.plumbline.settings.CurrentSettings;
import org.plumbline.settings.SettingsFile;
import org.plumbline.ui.support.Background;
import org.plumbline.ui.support.Job;
import org.plumbline.ui.support.Running;

import java.time.Duration;

/** Saves the settings a second after the last change, and what is left at the end. */
final class SettingsSaver implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final CurrentSettings settings;
    private final SettingsFile file;
    private final Background background;
    private Running waiting = Running.NOTHING;
    private boolean dirty;

    SettingsSaver(CurrentSettings settings, SettingsFile file, Background background) {
        this.settings = settings;
        this.file = file;
        this.background = background.inOrder();
        settings.listen(_ -> changed());
    }

    private void changed() {
        dirty = true;
        waiting.cancel();
        waiting = background.after(PATIENCE, this::saveSoon);
    }

    private void saveSoon() {
        dirty = false;
        var now = settings.get();
        Job.run(() -> file.save(now)).start(background);
    }

    @Override
    public void close() {
        waiting.cancel();
        if (dirty) {
            file.save(settings.get());
        }
    }
}
