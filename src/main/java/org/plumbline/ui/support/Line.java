package org.plumbline.ui.support;

import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;

/**
 * Runs one thing after the other, first come, first served. It borrows a thread while there is
 * something to run and holds none in between: a line that nobody uses any more needs no end.
 */
final class Line implements Executor {

    private final Executor threads;
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private boolean running;

    Line(Executor threads) {
        this.threads = threads;
    }

    /** Everything waiting runs on the thread that is borrowed now, even if no other can be had. */
    @Override
    public void execute(Runnable next) {
        synchronized (waiting) {
            waiting.add(next);
            if (!running) {
                begin();
            }
        }
    }

    private void begin() {
        try {
            threads.execute(this::runAll);
            running = true;
        } catch (RejectedExecutionException closed) {
            waiting.clear();
            throw closed;
        }
    }

    private void runAll() {
        for (Optional<Runnable> next = next(); next.isPresent(); next = next()) {
            run(next.get());
        }
    }

    private Optional<Runnable> next() {
        synchronized (waiting) {
            Optional<Runnable> next = Optional.ofNullable(waiting.poll());
            running = next.isPresent();
            return next;
        }
    }

    /** What fails keeps nothing behind it from running. */
    private static void run(Runnable next) {
        try {
            next.run();
        } catch (RuntimeException | Error failure) {
            Thread here = Thread.currentThread();
            here.getUncaughtExceptionHandler().uncaughtException(here, failure);
        }
    }
}
