package org.plumbline.settings;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * The settings as they are now, and who wants to know of each change. Used on the window's thread.
 */
public final class CurrentSettings {

    private final List<Consumer<Settings>> listeners = new CopyOnWriteArrayList<>();
    private Settings settings;

    public CurrentSettings(Settings settings) {
        this.settings = settings;
    }

    /** The settings now. */
    public Settings get() {
        return settings;
    }

    /** Changes the settings and tells everybody who listens, unless nothing changes. */
    public void change(UnaryOperator<Settings> change) {
        Settings changed = change.apply(settings);
        if (!changed.equals(settings)) {
            settings = changed;
            listeners.forEach(listener -> listener.accept(changed));
        }
    }

    /**
     * Tells each change from now on.
     *
     * @return ends it
     */
    public Runnable listen(Consumer<Settings> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }
}
