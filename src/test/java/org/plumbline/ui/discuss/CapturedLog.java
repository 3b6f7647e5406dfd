package org.plumbline.ui.discuss;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Everything that anybody logs, however fine, until it is closed. */
final class CapturedLog extends Handler implements AutoCloseable {

    private static final Logger ROOT = Logger.getLogger("");
    private static final Logger PRODUCT = Logger.getLogger("org.plumbline");

    private final List<String> lines = new ArrayList<>();
    private final Level before = ROOT.getLevel();

    CapturedLog() {
        setLevel(Level.ALL);
        ROOT.setLevel(Level.ALL);
        ROOT.addHandler(this);
        PRODUCT.finest("The log is listened to");
    }

    @Override
    public synchronized void publish(LogRecord entry) {
        StringBuilder line = new StringBuilder(entry.getLoggerName()).append(": ");
        line.append(entry.getMessage());
        if (entry.getParameters() != null) {
            line.append(Arrays.toString(entry.getParameters()));
        }
        for (Throwable cause = entry.getThrown(); cause != null; cause = cause.getCause()) {
            line.append(cause);
        }
        lines.add(line.toString());
    }

    synchronized List<String> lines() {
        return List.copyOf(lines);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        ROOT.removeHandler(this);
        ROOT.setLevel(before);
    }
}
