package org.plumbline.app;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/**
 * Makes sure that only one running application uses a data directory. The second one asks the first
 * to show itself, by a small file in the directory, and ends; no port is opened.
 */
public final class SingleInstance implements AutoCloseable {

    private static final String LOCK = "plumbline.lock";
    private static final String CALL = "plumbline.show";

    /** How often to look where the file system does not tell by itself. */
    private static final long LOOK_MILLIS = 300;

    private final FileChannel locked;
    private final WatchService watch;
    private final Path call;

    private SingleInstance(FileChannel locked, WatchService watch, Path call) {
        this.locked = locked;
        this.watch = watch;
        this.call = call;
    }

    /** What came of claiming a data directory. */
    public sealed interface Claim {

        /** This is the first application; it keeps the directory until the instance is closed. */
        record First(SingleInstance instance) implements Claim {}

        /**
         * Another application has the directory.
         *
         * @param heard whether it took notice and comes to the front
         */
        record Taken(boolean heard) implements Claim {}
    }

    /**
     * Claims a data directory.
     *
     * @param patience how long a second application waits for the first to take notice
     */
    public static Claim claim(Path dataDirectory, Duration patience) throws IOException {
        FileChannel channel =
                FileChannel.open(
                        dataDirectory.resolve(LOCK),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE);
        Path call = dataDirectory.resolve(CALL);
        if (lock(channel).isEmpty()) {
            channel.close();
            return new Claim.Taken(call(dataDirectory, patience));
        }
        Files.deleteIfExists(call);
        return new Claim.First(new SingleInstance(channel, watching(dataDirectory), call));
    }

    private static Optional<FileLock> lock(FileChannel channel) throws IOException {
        try {
            return Optional.ofNullable(channel.tryLock());
        } catch (OverlappingFileLockException _) {
            return Optional.empty();
        }
    }

    private static WatchService watching(Path directory) throws IOException {
        WatchService watch = directory.getFileSystem().newWatchService();
        directory.register(
                watch, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_DELETE);
        return watch;
    }

    private static boolean call(Path dataDirectory, Duration patience) throws IOException {
        Path call = dataDirectory.resolve(CALL);
        try (WatchService watch = watching(dataDirectory)) {
            Files.write(call, new byte[0]);
            long end = System.nanoTime() + patience.toNanos();
            boolean waiting = true;
            while (waiting && Files.exists(call) && System.nanoTime() < end) {
                waiting = awaitChange(watch);
            }
        }
        return !Files.deleteIfExists(call);
    }

    /**
     * Listens for further starts until this instance is closed or the thread is interrupted.
     *
     * @param executor gives the listening a thread of its own
     * @param onSecondStart called on that thread for each; brings the window to the front
     */
    public void listen(Executor executor, Runnable onSecondStart) {
        executor.execute(() -> watch(onSecondStart));
    }

    private void watch(Runnable onSecondStart) {
        try {
            while (locked.isOpen() && awaitChange(watch)) {
                if (Files.deleteIfExists(call)) {
                    onSecondStart.run();
                }
            }
        } catch (ClosedWatchServiceException _) {
            // The instance was closed: nothing to listen for any more.
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits for something to change, but not long; gives false if nobody is to wait any more. */
    private static boolean awaitChange(WatchService watch) {
        try {
            @Nullable WatchKey key = watch.poll(LOOK_MILLIS, TimeUnit.MILLISECONDS);
            if (key != null) {
                key.pollEvents();
                key.reset();
            }
            return true;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Releases the directory. */
    @Override
    public void close() throws IOException {
        watch.close();
        locked.close();
    }
}
