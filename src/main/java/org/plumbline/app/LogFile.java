package org.plumbline.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/**
 * The log in the data directory. Holds what happened and where in the program, never an answer, a
 * name or a comment.
 */
final class LogFile implements AutoCloseable {

    private static final int LARGEST = 1_000_000;
    private static final int FILES = 3;

    // Kept, as loggers that nobody holds lose what was set on them.
    private static final Logger ROOT = Logger.getLogger("");
    private static final Logger PRODUCT = Logger.getLogger("org.plumbline");
    private static final Logger TOOLKIT = Logger.getLogger("javafx");

    private final Handler handler;

    private LogFile(Handler handler) {
        this.handler = handler;
    }

    /** Begins to write; only what this product logs goes to the file. */
    static LogFile in(Path dataDirectory) throws IOException {
        String pattern = dataDirectory.toString().replace("%", "%%") + "/plumbline-%g.log";
        var handler = new FileHandler(pattern, LARGEST, FILES, true);
        handler.setFormatter(new SimpleFormatter());
        PRODUCT.addHandler(handler);
        PRODUCT.setUseParentHandlers(false);
        return new LogFile(handler);
    }

    /** Leaves the console to what concerns a person. */
    static void quietConsole() {
        TOOLKIT.setFilter(
                entry ->
                        entry.getMessage() == null
                                || !entry.getMessage()
                                        .startsWith("Unsupported JavaFX configuration"));
        ROOT.setLevel(Level.WARNING);
    }

    @Override
    public void close() {
        PRODUCT.removeHandler(handler);
        handler.close();
    }
}
