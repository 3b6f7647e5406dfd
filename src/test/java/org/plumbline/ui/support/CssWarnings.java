package org.plumbline.ui.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Collects what JavaFX says about wrong styles. */
final class CssWarnings {

    // Kept, as loggers that nobody holds are collected with their handlers.
    private static final Logger CSS = Logger.getLogger("javafx.css");

    private final List<String> warnings = new CopyOnWriteArrayList<>();
    private final Handler handler = new Collector();

    void listen() {
        CSS.addHandler(handler);
    }

    void verifyNone() {
        CSS.removeHandler(handler);
        assertThat(warnings).as("warnings about styles").isEmpty();
    }

    private final class Collector extends Handler {
        @Override
        public void publish(LogRecord entry) {
            if (entry.getLevel().intValue() >= Level.WARNING.intValue()) {
                warnings.add(String.valueOf(entry.getMessage()));
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
