package org.plumbline.ui.support;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Runs jobs on virtual threads and comes back to the window's thread. Closing waits for what was
 * started, so that nothing that is being saved is lost.
 */
public final class VirtualThreadBackground implements Background, AutoCloseable {

    private final Executor window;
    private final ErrorPresenter errors;
    private final ExecutorService threads;
    private final ExecutorService timers;

    /**
     * Makes a background.
     *
     * @param window runs on the window's thread, such as {@code Platform::runLater}
     * @param errors where every failure ends that its job does not handle
     */
    public VirtualThreadBackground(Executor window, ErrorPresenter errors) {
        this.window = window;
        this.errors = errors;
        this.threads = Executors.newVirtualThreadPerTaskExecutor();
        this.timers = Executors.newVirtualThreadPerTaskExecutor();
    }

    @Override
    public <T extends @Nullable Object> Running start(Job<T> job) {
        return start(job, threads);
    }

    @Override
    public Background inOrder() {
        return new InOrder();
    }

    @Override
    public Running after(Duration delay, Runnable action) {
        var run =
                new Run<@Nullable Void>(
                        Job.<@Nullable Void>of(_ -> pause(delay)).then(_ -> action.run()), true);
        timers.execute(run);
        return run;
    }

    @Override
    public void close() {
        timers.shutdownNow();
        threads.close();
    }

    private <T extends @Nullable Object> Running start(Job<T> job, Executor executor) {
        var run = new Run<T>(job, false);
        executor.execute(run);
        return run;
    }

    private static @Nullable Void pause(Duration delay) throws InterruptedException {
        Thread.sleep(delay);
        return null;
    }

    /** Lets one job after the other through, first come, first served. */
    private final class InOrder implements Background {

        private final Executor line = new Line(threads);

        @Override
        public <T extends @Nullable Object> Running start(Job<T> job) {
            return VirtualThreadBackground.this.start(job, line);
        }

        @Override
        public Background inOrder() {
            return this;
        }

        @Override
        public Running after(Duration delay, Runnable action) {
            return VirtualThreadBackground.this.after(delay, action);
        }
    }

    /** One run of a job. */
    private final class Run<T extends @Nullable Object> implements Runnable, Running, Progress {

        private final Job<T> job;
        private final boolean onlyWaits;
        private final AtomicBoolean cancelled = new AtomicBoolean();
        private volatile @Nullable Thread thread;

        Run(Job<T> job, boolean onlyWaits) {
            this.job = job;
            this.onlyWaits = onlyWaits;
        }

        @Override
        public void run() {
            thread = Thread.currentThread();
            try {
                deliver(job.doWork(this));
            } catch (InterruptedException | CancellationException _) {
                window.execute(job::ended);
            } catch (Exception failure) {
                fail(failure);
            } catch (Error bug) {
                errors.present(bug);
            } finally {
                thread = null;
            }
        }

        private void deliver(T result) {
            window.execute(
                    () -> {
                        if (!cancelled()) {
                            job.succeeded(result);
                        }
                        job.ended();
                    });
        }

        private void fail(Exception failure) {
            window.execute(
                    () -> {
                        if (!cancelled()) {
                            job.failed(failure, errors);
                        }
                        job.ended();
                    });
        }

        @Override
        public void cancel() {
            cancelled.set(true);
            Thread running = thread;
            // Work is never interrupted: that would close the files it reads, the database's too.
            if (onlyWaits && running != null) {
                running.interrupt();
            }
        }

        @Override
        public void at(int done, int total) {
            window.execute(() -> job.progressed(done, total));
        }

        @Override
        public boolean cancelled() {
            return cancelled.get();
        }
    }
}
