package org.plumbline.app;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

/**
 * Makes sure that only one running application uses a data directory. The second one asks the first
 * to show itself, by a small file in the directory, and ends; no port is opened.
 */
public final class SingleInstance implements AutoCloseable {

    private SingleInstance() {}

    /** What came of claiming a data directory. */
    public sealed interface Claim {

        /** This is the first application; it keeps the directory until the instance is closed. */
        record First(SingleInstance instance) implements Claim {}

        /**
         * Another application has the directory.
         *
         * @param shown whether it came to the front
         */
        record Taken(boolean shown) implements Claim {}
    }

    /**
     * Claims a data directory.
     *
     * @param onSecondStart called on a thread of its own whenever another start was tried; brings
     *     the window to the front
     * @param patience how long a second application waits for the first to show itself
     */
    public static Claim claim(Path dataDirectory, Runnable onSecondStart, Duration patience)
            throws IOException {
        throw new UnsupportedOperationException("not yet");
    }

    @Override
    public void close() {}
}
